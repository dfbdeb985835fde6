import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read-seed.ts'
import { readFixture, readText, saidOf } from '../read-fixture.ts'

const rss = (item: string, channel = '') =>
  readText('a.xml', `<rss><channel>${channel}<item>${item}</item></channel></rss>`)
const dated = '<pubDate>Wed, 05 May 2021 10:00:00 GMT</pubDate>'

describe('the feed of WordPress', () => {
  const feed = readFixture('wordpress.xml')

  it('gives its items, as text, on the publisher’s day, with their originals', () => {
    expect(saidOf(feed)).toEqual([
      {
        title: 'Crane drivers’ ballot: 94% say yes to “safe hours”',
        day: '2021-04-05',
        kicker: 'Press release',
        summary: 'Members at all four terminals voted for a limit of nine hours a shift. Talks begin on Monday […]',
        original: 'https://union.example/2021/04/crane-drivers-ballot/?utm_source=rss',
      },
      {
        title: 'Open day at the docks & the museum',
        day: '2021-04-01',
        kicker: null,
        summary: 'Bring the children.',
        original: 'https://union.example/2021/04/open-day/',
      },
    ])
    expect(feed.items.map(({ language, credit, truncated }) => ({ language, credit, truncated }))).toEqual([
      { language: 'en', credit: 'A. Sample', truncated: false },
      { language: 'en', credit: null, truncated: false },
    ])
  })

  it('accounts for every line and every item', () => {
    const { rejects, ...counts } = feed.account
    expect(counts).toEqual({
      seed: 'wordpress.xml',
      lines: 55,
      heading: 0,
      sideMatter: 19,
      entry: 27,
      separator: 4,
      rejected: 5,
      items: 3,
    })
    expect(rejects.map(({ lines, reason }) => ({ lines, reason }))).toEqual([
      { lines: [49, 53], reason: 'It has no date, so it cannot stand on a timeline.' },
    ])
    expect(feed.problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['no-date 50:3'])
  })

  it('keeps the lines of each item as they are', () => {
    const [first] = feed.items
    expect(first?.sighting.lines).toEqual([20, 36])
    expect(first?.sighting.raw[0]).toBe('\t<item>')
    expect(first?.sighting.raw.at(-1)).toBe('\t</item>')
  })
})

describe('the feed of a ministry', () => {
  const feed = readFixture('government.xml')

  it('gives its items without a guid, in the language of the channel', () => {
    expect(saidOf(feed)).toEqual([
      {
        title: 'Le salaire minimum augmente de 2,1 % au 1er juillet',
        day: '2021-06-30',
        kicker: null,
        summary: 'Le conseil des ministres a adopté le décret. Il entre en vigueur le 1er juillet.',
        original: 'https://ministry.example/node/881',
      },
      { title: 'Consultation ouverte', day: '2021-06-28', kicker: null, summary: 'Jusqu’au 15 août.', original: null },
    ])
    expect(feed.items.map(({ language }) => language)).toEqual(['fr', 'fr'])
  })

  it('says what it rejects, and that a script is no address', () => {
    expect(feed.account.rejects.map(({ reason }) => reason)).toEqual([
      'Its date, “31 Jun 2021”, is no day of the calendar.',
    ])
    expect(feed.problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['impossible-date 18', 'bad-link 22'])
  })
})

describe('Atom', () => {
  it('gives entries of all three types of text, on the day of their publication', () => {
    expect(saidOf(readFixture('blog.atom.xml'))).toEqual([
      {
        title: 'Why <em> matters: jobs & skills',
        day: '2021-05-18',
        kicker: 'Study',
        summary: 'Ten trades, one question.',
        original: 'https://institute.example/notes/jobs-and-skills/',
      },
      {
        title: 'Emprego & renda: 5 < 6',
        day: '2021-05-02',
        kicker: null,
        summary: 'Um novo estudo.',
        original: 'https://institute.example/pt/emprego/',
      },
    ])
    expect(readFixture('blog.atom.xml').items.map(({ language }) => language)).toEqual(['en', 'pt'])
  })

  const entryOf = (inside: string) =>
    saidOf(readText('a.xml', `<feed><entry><updated>2021-05-05</updated>${inside}</entry></feed>`))[0]

  it('takes the term of a category without a label, and no text of a type that it does not read', () => {
    expect(entryOf('<title>T</title><category/><category term="Video"/>')?.kicker).toBe('Video')
    expect(entryOf('<title>T</title><content type="image/png">iVBOR</content>')?.summary).toBeNull()
    expect(entryOf('<title type="text/plain">T</title><content src="a.mp3"/>')?.summary).toBeNull()
  })

  it('is known under a prefix too', () => {
    const entry = '<a:entry><a:title>T</a:title><a:updated>2021-05-05</a:updated></a:entry>'
    expect(saidOf(readText('a.xml', `<a:feed xmlns:a="http://www.w3.org/2005/Atom">${entry}</a:feed>`))).toMatchObject([
      { title: 'T', day: '2021-05-05' },
    ])
  })
})

it('reads RSS 1.0, whose items stand beside the channel', () => {
  expect(saidOf(readFixture('library.rdf.xml'))).toEqual([
    {
      title: 'Opening hours in August',
      day: '2021-07-30',
      kicker: 'Notice',
      summary: 'Open from ten.',
      original: 'https://library.example/1',
    },
  ])
})

describe('an item of RSS', () => {
  it('takes its guid for its address where it has no link and the guid is one', () => {
    const originalOf = (guid: string) => saidOf(rss(`<title>T</title>${dated}${guid}`))[0]?.original
    expect(originalOf('<guid>https://a.example/1</guid>')).toBe('https://a.example/1')
    expect(originalOf('<guid isPermaLink="false">https://a.example/1</guid>')).toBeNull()
    expect(originalOf('<guid>tag:a.example,2021:1</guid>')).toBeNull()
  })

  it('takes the alternate of Atom’s links for its address where it has no link', () => {
    const links = '<atom:link rel="self" href="https://a.example/feed"/><atom:link href="https://a.example/1"/>'
    expect(saidOf(rss(`<title>T</title>${dated}${links}`))[0]?.original).toBe('https://a.example/1')
  })

  it('reads elements in its texts as text', () => {
    expect(saidOf(rss(`<title>One <b>&lt;two&gt;</b><i/></title>${dated}`))[0]?.title).toBe('One <two>')
  })

  it('is kept, with a warning, where it is hardly news', () => {
    expect(rss(`<title>test</title>${dated}`).problems.map(({ code }) => code)).toEqual(['not-news'])
  })

  it('has the place that follows its day', () => {
    expect(rss('<title>T</title><pubDate>5 May 2021, Geneva</pubDate>').items[0]?.printedPlace).toBe('Geneva')
  })

  it('is resolved against the first address of its feed that is whole', () => {
    const linked = `<title>T</title>${dated}<link>b</link>`
    expect(saidOf(rss(linked, '<link>https://a.example/news/</link>'))[0]?.original).toBe('https://a.example/news/b')
    expect(saidOf(rss(linked, '<link>news</link>'))[0]?.original).toBeNull()
  })

  it('is kept with the opening of its summary for a title that it lacks', () => {
    const { items, problems } = rss(`${dated}<description>It rained. Again.</description>`)
    expect(items).toMatchObject([{ title: null, summary: 'It rained. Again.' }])
    expect(problems.map(({ code }) => code)).toEqual(['no-title'])
  })

  it('is rejected as a date alone', () => {
    const { items, account } = rss(dated)
    expect(items).toEqual([])
    expect(account.rejects.map(({ reason }) => reason)).toEqual(['It has a date and nothing else.'])
  })

  it('has no kicker where its first category is no label', () => {
    const kickerOf = (category: string) =>
      saidOf(rss(`<title>T</title>${dated}<category>${category}</category>`))[0]?.kicker
    expect(kickerOf('Video')).toBe('Video')
    expect(kickerOf('Uncategorised')).toBeNull()
    expect(kickerOf('a'.repeat(61))).toBeNull()
  })

  it('is in the language that it declares itself, without its region', () => {
    const { items } = readText(
      'a.xml',
      `<rss xml:lang="en-US"><channel><item xml:lang="zh-hant-TW"><title>T</title>${dated}</item><item><title>U</title>${dated}</item></channel></rss>`
    )
    expect(items.map(({ language }) => language)).toEqual(['zh-Hant', 'en'])
  })
})

describe('a broken feed', () => {
  it('gives what stands before its end, and marks the item that it ends in', () => {
    const { items, problems, account } = readText(
      'a.xml',
      `<rss><channel>\n<item><title>One</title>${dated}</item>\n<item>${dated}<title>Two</title><description>Half of`
    )
    expect(items.map(({ title, truncated, summary }) => ({ title, truncated, summary }))).toEqual([
      { title: 'One', truncated: false, summary: null },
      { title: 'Two', truncated: true, summary: 'Half of' },
    ])
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['cut-short 3', 'feed-syntax 3'])
    expect(account.items).toBe(2)
  })

  it('reads a bare & as it stands', () => {
    expect(saidOf(rss(`<title>Research & development</title>${dated}`))[0]?.title).toBe('Research & development')
  })

  it('expands no entity that it declares, and fetches none', () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&l30;&x;</title>${dated}</item></channel></rss>`
    expect(saidOf(readText('a.xml', text))).toMatchObject([{ title: '&l30;&x;' }])
  })

  it('is an error where its bytes are no UTF-8, as in other seeds', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('<rss><channel><item><title>caf'), 0xe9])
    expect(readSeed({ name: 'a.xml', bytes }).problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error seed-not-utf8',
    ])
  })

  it('says that it holds nothing', () => {
    const { problems } = readText('a.xml', '<rss><channel><title>News</title></channel></rss>')
    expect(problems.map(({ code }) => code)).toEqual(['seed-empty'])
  })
})

describe('a feed on one line', () => {
  const item = (title: string) => `<item><title>${title}</title>${dated}</item>`
  const { items, account } = readText('a.xml', `\uFEFF<rss><channel>${item('One')}${item('Two')}</channel></rss>`)

  it('keeps of the line that items share each item’s own part', () => {
    expect(items.map(({ sighting }) => sighting.raw)).toEqual([[item('One')], [item('Two')]])
    expect(items.map(({ sighting }) => sighting.lines)).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(account).toMatchObject({ lines: 1, entry: 1, items: 2 })
  })
})

import { describe, expect, it } from 'vitest'
import { readFixture, readText, saidOf } from '../read-fixture.ts'

const page = (...body: readonly string[]) =>
  readText('a.html', `<html lang="en"><body>${body.join('\n')}</body></html>`)
const anArticle = (inside: string) => `<article>${inside}</article>`
const OTHER = anArticle('<h2>Other</h2><time datetime="2021-05-04"></time>')
const firstOf = (inside: string) => page(anArticle(inside), OTHER).items[0]

describe('the page of a Drupal site', () => {
  const drupal = readFixture('drupal.html')

  it('gives its <article>s, without what stands in the navigation and aside', () => {
    expect(saidOf(drupal)).toEqual([
      {
        title: 'Safety week opens in Montréal & Québec',
        day: '2021-10-01',
        kicker: 'Press release',
        summary: 'Inspectors visit forty sites. All are welcome.',
        original: 'https://agency.example/news/safety-week',
      },
      {
        title: 'Wages rise',
        day: '2021-09-28',
        kicker: null,
        summary: 'By two per cent.',
        original: 'https://agency.example/news/wages',
      },
    ])
    expect(drupal.items.map(({ credit }) => credit)).toEqual(['© A. Sample 2021', null])
  })

  it('accounts for every line and every item', () => {
    const { account, problems } = drupal
    expect(account).toMatchObject({ lines: 44, sideMatter: 24, entry: 16, separator: 0, rejected: 4, items: 3 })
    expect(account.rejects.map(({ lines }) => lines)).toEqual([[35, 38]])
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['no-date 36:11'])
  })
})

it('reads the hentry of WordPress, without the comments on it', () => {
  expect(saidOf(readFixture('hentry.html'))).toEqual([
    {
      title: 'A new clinic',
      day: '2019-03-11',
      kicker: 'News',
      summary: 'It opens its doors in May.',
      original: 'https://charity.example/2019/03/new-clinic/',
    },
    {
      title: 'The winter walk',
      day: '2019-02-28',
      kicker: null,
      summary: 'Eighty walked. Forty ran.',
      original: 'https://charity.example/2019/02/walk/',
    },
  ])
})

describe('JSON-LD', () => {
  it('gives the articles of a list, each with its place in the script', () => {
    const { items, account } = readFixture('item-list.html')
    expect(saidOf(readFixture('item-list.html'))).toEqual([
      {
        title: 'Nuevo acuerdo en el puerto – "histórico"',
        day: '2022-02-03',
        kicker: 'Comunicado',
        summary: 'Los sindicatos firman por tres años.',
        original: 'https://agencia.example/noticias/acuerdo',
      },
      {
        title: 'La pesca & el mar',
        day: '2022-02-01',
        kicker: null,
        summary: null,
        original: 'https://agencia.example/pesca',
      },
    ])
    expect(items.map(({ sighting }) => sighting.lines)).toEqual([
      [13, 24],
      [26, 26],
    ])
    expect(items[1]?.sighting.raw[0]).toMatch(/^\{ "@type": \["Thing", "schema:BlogPosting"\].*\} \}$/)
    expect(account).toMatchObject({ items: 3, rejected: 1 })
  })

  it('gives the articles of a graph', () => {
    const graph =
      '{"@graph":[{"@type":"WebPage"},{"@type":"Article","headline":"One","datePublished":"2021-05-05"},{"@type":"Report","headline":"Two","datePublished":"2021-05-06"}]}'
    expect(saidOf(page(`<script type="application/ld+json">${graph}</script>`))).toMatchObject([
      { title: 'One', day: '2021-05-05' },
      { title: 'Two', day: '2021-05-06' },
    ])
  })

  it('is read where its values are objects and lists, and passed over where they are none', () => {
    const articles = [
      {
        '@type': 'Article',
        headline: { '@value': 'One' },
        datePublished: ['2021-05-05'],
        url: { '@id': 'https://a.example/1' },
      },
      {
        '@type': 'Article',
        headline: ['Two'],
        datePublished: '2021-05-06',
        articleSection: { name: 'News' },
        mainEntityOfPage: { url: 'https://a.example/2' },
      },
      { '@type': 'Article', headline: 3, name: 'Three', datePublished: '2021-05-07', url: true, '@id': '#a' },
      { '@type': 5, headline: 'Four', datePublished: '2021-05-08' },
    ]
    const script = `<script type="application/ld+json">${JSON.stringify(articles)}</script><script type="application/ld+json"></script>`
    expect(saidOf(page(script)).map(({ title, kicker, original }) => [title, kicker, original])).toEqual([
      ['One', null, 'https://a.example/1'],
      ['Two', 'News', 'https://a.example/2'],
      ['Three', null, null],
    ])
  })

  it('makes way for <article>s where it tells of one article alone', () => {
    const script =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Top","datePublished":"2021-05-05"}</script>'
    const { items, problems } = page(script, OTHER, OTHER.replace('Other', 'More'))
    expect(items.map(({ title }) => title)).toEqual(['Other', 'More'])
    expect(problems.map(({ code }) => code)).toEqual(['counts-differ'])
  })
})

describe('an <article>', () => {
  it('that frames others is none itself', () => {
    const { items, account } = page(anArticle(`<h1>News</h1>${OTHER}${OTHER.replace('Other', 'More')}`))
    expect(items.map(({ title }) => title)).toEqual(['Other', 'More'])
    expect(account.rejects).toEqual([])
  })

  it('keeps nothing of one that stands in it', () => {
    const { items } = page(anArticle(`<h2>Own</h2><time datetime="2021-05-05"></time>${OTHER}`), OTHER)
    expect(items.map(({ title }) => title)).toEqual(['Own', 'Other'])
  })

  it('is not counted where it is hidden, or has neither title nor date', () => {
    const { items, account } = page(
      OTHER,
      OTHER.replace('<article', '<article hidden'),
      anArticle('<p>An advertisement</p>')
    )
    expect(items).toHaveLength(1)
    expect(account.items).toBe(1)
  })

  it('takes the printed day over a moment in Greenwich, and the written one over any other', () => {
    const dayOf = (time: string) => firstOf(`<h2>T</h2>${time}`)?.day
    expect(dayOf('<time datetime="2021-05-05T23:00:00Z">6 May 2021</time>')).toBe('2021-05-06')
    expect(dayOf('<time datetime="2021-05-05T23:00:00Z">yesterday</time>')).toBe('2021-05-05')
    expect(dayOf('<time datetime="2021-05-05T23:00:00-04:00">6 May 2021</time>')).toBe('2021-05-05')
    expect(dayOf('<time datetime="2021-05">6 May 2021</time>')).toBe('2021-05-06')
    expect(dayOf('<span>6 May 2021</span>')).toBe('2021-05-06')
  })

  it('takes the link in its heading for its title, and the date beside it', () => {
    const heading = '<h3><b>New</b> <a href="/1">Wages <i>rise</i></a><span>, 6 May 2021 |</span></h3>'
    expect(firstOf(heading)).toMatchObject({ title: 'Wages rise', day: '2021-05-06' })
    expect(firstOf('<h3><a href="/1">One</a> and <a href="/2">two</a></h3>6 May 2021')?.title).toBe('One and two')
  })

  it('never takes the day of an update', () => {
    const times = '<time class="updated" datetime="2022-01-01"></time><time datetime="2021-05-05"></time>'
    expect(firstOf(`<h2>T</h2>${times}`)?.day).toBe('2021-05-05')
  })

  it('has a category for its kicker, or the one short text over its title', () => {
    const kickerOf = (over: string, under = '') =>
      firstOf(`${over}<h2>T</h2><time datetime="2021-05-05"></time>${under}`)?.kicker
    expect(kickerOf('<span>Video</span>')).toBe('Video')
    expect(kickerOf('<span>Video</span>', '<a rel="tag">Wages</a>')).toBe('Wages')
    expect(kickerOf('<span>Video</span><span>New</span>')).toBeNull()
    expect(kickerOf('<span>4 May 2021</span><span>© A. Sample</span>')).toBeNull()
    expect(kickerOf(`<span>${'a'.repeat(61)}</span>`)).toBeNull()
  })

  it('has its summary in microdata too', () => {
    const dated = '<h2>T</h2><time datetime="2021-05-05"></time>'
    expect(firstOf(`${dated}<meta itemprop="description" content="One.">`)?.summary).toBe('One.')
    expect(firstOf(`${dated}<div itemprop="articleBody">One <b>two</b><br>three</div>`)?.summary).toBe('One two three')
    expect(firstOf(dated)?.summary).toBeNull()
  })

  it('is rejected, or kept under the opening of its summary, without a title', () => {
    const { items, account } = page(
      anArticle('<time datetime="2021-05-05"></time><p>It rained.</p>'),
      anArticle('<time datetime="2021-05-05"></time>'),
      OTHER,
      OTHER.replace('Other', 'More')
    )
    expect(items.map(({ title, summary }) => title ?? summary)).toEqual(['It rained.', 'Other', 'More'])
    expect(account.rejects.map(({ reason }) => reason)).toEqual(['It has a date and nothing else.'])
  })

  it('has no address where its links lead to several', () => {
    const dated = '<h2>T</h2><time datetime="2021-05-05"></time>'
    expect(firstOf(`${dated}<a href="#top">Up</a><a href="https://a.example/1">More</a>`)?.original).toBe(
      'https://a.example/1'
    )
    expect(
      firstOf(`${dated}<a href="https://a.example/1">1</a><a href="https://a.example/2">2</a>`)?.original
    ).toBeNull()
  })

  it('is marked where the file ends in it', () => {
    const { items } = readText('a.html', `${OTHER}<article><h2>Cut</h2><time datetime="2021-05-05"></time><p>Half`)
    expect(items.map(({ title, truncated }) => [title, truncated])).toEqual([
      ['Other', false],
      ['Cut', true],
    ])
  })
})

it('reads a page that is wrapped in a form', () => {
  expect(page(`<form>${OTHER}${OTHER.replace('Other', 'More')}</form>`).items).toHaveLength(2)
})

it('resolves addresses against the page that the browser saved', () => {
  const saved = '<!DOCTYPE html>\n<!-- saved from url=(0026)https://a.example/news/1 -->\n'
  const { items } = readText('a.html', saved + OTHER.replace('<h2>Other', '<h2><a href="b">Other</a>'))
  expect(items[0]?.original).toBe('https://a.example/news/b')
})

it('reads a page until it nests too deep, and says so', () => {
  const { items, problems } = readText(
    'a.html',
    `${OTHER}${OTHER.replace('Other', 'More')}${'<div>'.repeat(600)}${OTHER}`
  )
  expect(items.map(({ title }) => title)).toEqual(['Other', 'More'])
  expect(problems.map(({ code }) => code)).toEqual(['page-syntax'])
})

it('says that a feed is no page', () => {
  const { problems } = readText('a.html', '<?xml version="1.0"?><rss><channel></channel></rss>')
  expect(problems.map(({ code, hint }) => `${code}: ${hint}`)).toEqual(['seed-empty: Name the feed .xml.'])
})

it('says that a page marks nothing', () => {
  const { account, problems } = page('<h1>News</h1><p>5 May 2021</p>')
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning seed-empty'])
  expect(account).toMatchObject({ lines: 1, sideMatter: 1, items: 0 })
})

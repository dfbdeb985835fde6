import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/compiler/gather.ts'
import { mergeItems } from '../../../src/compiler/merge/merge-items.ts'
import { readSeed } from '../../../src/compiler/read-seed.ts'
import { seedsOf } from '../compile-texts.ts'

interface Fields {
  readonly credit?: string
  readonly kicker?: string
  readonly title: string
  readonly date?: string
  readonly summary?: string
}

/** A listing of entries, with kickers where any has one. */
function listing(...entries: readonly Fields[]): string {
  return entries
    .map(({ credit, kicker, title, date = '5 May 2021', summary }, index) => {
      const fields = [credit, kicker, title, date, summary].filter((field) => field !== undefined)
      return `  ${index + 1}. ${fields.join('\n\n    ')}`
    })
    .join('\n\n')
}

const draftsOf = (texts: Readonly<Record<string, string>>) => gather(seedsOf(texts), null).drafts
const whole = { title: 'A title', summary: 'A summary.' }

describe('merging', () => {
  it('keeps both sightings when two seeds list the same article, in the order of the seeds', () => {
    const [draft, ...others] = draftsOf({ 'b.txt': listing(whole), 'a.txt': listing({ ...whole, kicker: 'News' }) })
    expect(others).toEqual([])
    expect(draft?.sightings.map(({ seed, lines, number }) => ({ seed, lines, number }))).toEqual([
      { seed: 'a.txt', lines: [1, 7], number: 1 },
      { seed: 'b.txt', lines: [1, 5], number: 1 },
    ])
  })

  it.each([
    ['case', 'A TITLE of the ILO', 'A title of the ilo'],
    ['quotes', 'The ‘new normal’ in workers’ lives', `The "new normal" in workers' lives`],
    ['dashes', 'Director-General – a message', 'Director General — a message'],
    ['spaces', 'A  title\u00a0here', 'A title here'],
    ['accents', 'Cătălin Ţacu', 'Catalin Tacu'],
  ])('takes titles for one that differ in %s alone', (_, one, other) => {
    expect(
      draftsOf({ 'a.txt': listing({ ...whole, title: one }), 'b.txt': listing({ ...whole, title: other }) })
    ).toHaveLength(1)
  })

  it.each([
    ['a number', 'ILO secures €8 million', 'ILO secures €9 million'],
    ['a currency', 'ILO secures €8 million', 'ILO secures $8 million'],
    ['a word', 'Forum on skills: video', 'Forum on skills'],
    ['the day', 'A title', 'A title'],
  ])('keeps titles apart that differ in %s', (what, one, other) => {
    const date = what === 'the day' ? '6 May 2021' : '5 May 2021'
    expect(
      draftsOf({ 'a.txt': listing({ ...whole, title: one }), 'b.txt': listing({ ...whole, title: other, date }) })
    ).toHaveLength(2)
  })

  it('shows the fullest summary, and keeps what each entry says otherwise', () => {
    const [draft] = draftsOf({
      'a.txt': listing(
        { credit: '© X 2021', kicker: 'News', title: 'A title', summary: 'A summary.' },
        { ...whole, kicker: 'News', title: 'Another' }
      ),
      'b.txt': listing({ title: 'A title', summary: 'A summary with a partner added.' }, { ...whole, title: 'Third' }),
    })
    expect(draft).toMatchObject({
      summary: 'A summary with a partner added.',
      kicker: 'News',
      credit: '© X 2021',
      truncated: false,
    })
    expect(draft?.sightings.map(({ differs }) => differs)).toEqual([
      { summary: 'A summary.' },
      { kicker: null, credit: null },
    ])
  })

  it('prefers a whole summary to a longer one that the capture cut', () => {
    const [draft] = draftsOf({
      'a.txt': listing({ ...whole, summary: 'A summary that goes on and on and o' }),
      'b.txt': listing(whole),
    })
    expect(draft).toMatchObject({ summary: 'A summary.', truncated: false })
  })

  it('shows a cut summary rather than none, and says that it is cut', () => {
    const [draft] = draftsOf({
      'a.txt': listing({ ...whole, summary: 'A summary that goes o' }),
      'b.txt': listing({ title: 'A title' }, { ...whole, title: 'Another' }),
    })
    expect(draft).toMatchObject({ summary: 'A summary that goes o', truncated: true })
  })

  it('joins a release and its article in one listing', () => {
    const drafts = draftsOf({
      'a.txt': listing(
        { ...whole, kicker: 'Press release' },
        { title: 'A title', kicker: 'Article' },
        { ...whole, kicker: 'News', title: 'Third' }
      ),
    })
    expect(drafts.map(({ kicker, sightings }) => [kicker, sightings.length])).toEqual([
      ['Press release', 2],
      ['News', 1],
    ])
  })

  it('puts articles and sightings in order, in whatever order the entries come', () => {
    const items = seedsOf({
      'a.txt': listing(whole, { ...whole, title: 'Another' }),
      'b.txt': listing({ ...whole, date: '6 May 2021' }, whole),
    }).flatMap((seed) => readSeed(seed).items)
    const drafts = mergeItems(items.toReversed())
    expect(drafts).toEqual(mergeItems(items))
    expect(
      drafts.map(({ day, title, sightings }) => [
        day,
        title,
        ...sightings.map(({ seed, lines }) => `${seed}:${lines[0]}`),
      ])
    ).toEqual([
      ['2021-05-06', 'A title', 'b.txt:1'],
      ['2021-05-05', 'A title', 'a.txt:1', 'b.txt:7'],
      ['2021-05-05', 'Another', 'a.txt:7'],
    ])
  })

  it('keeps the place and the last day that one entry alone gives', () => {
    const [draft] = draftsOf({ 'a.txt': listing(whole), 'b.txt': listing({ ...whole, date: '5 May 2021, Jakarta' }) })
    expect(draft?.printedPlace).toBe('Jakarta')
    expect(draft?.sightings.map(({ differs }) => differs)).toEqual([{ printedPlace: null }, {}])
  })

  it('keeps the last day of a range', () => {
    const [draft] = draftsOf({ 'a.txt': listing({ ...whole, date: '5 - 7 May 2021' }), 'b.txt': listing(whole) })
    expect(draft).toMatchObject({ day: '2021-05-05', dayEnd: '2021-05-07' })
  })
})

describe('entries that lost their titles', () => {
  const bare =
    '12 June 2013\nThe first thing happened. More of it.\n12 June 2013\nThe first thing happened. More of it.\n11 June 2013\nAnother.'

  it('show the opening of their summary, and say in their sighting that they have no title', () => {
    const [draft] = draftsOf({ 'a.txt': bare })
    expect(draft?.title).toBe('The first thing happened')
    expect(draft?.sightings[0]?.differs).toEqual({ title: '' })
  })

  it('are never two sightings of one listing, and are joined over listings', () => {
    expect(draftsOf({ 'a.txt': bare })).toHaveLength(3)
    expect(draftsOf({ 'a.txt': bare, 'b.txt': bare }).map(({ sightings }) => sightings.length)).toEqual([2, 2, 2])
  })

  it('show no more of a long summary than a title has', () => {
    const long = `12 June 2013\n${'word '.repeat(60)}end.\n11 June 2013\nAnother.`
    const [draft] = draftsOf({ 'a.txt': long })
    expect(draft?.title).toMatch(/^(?:word )+word …$/)
    expect(draft?.title.length).toBeLessThanOrEqual(92)
  })

  it('show an opening of ninety letters whole, and the whole of a summary that has no stop', () => {
    const opening = `${'x'.repeat(44)} ${'y'.repeat(45)}`
    const titleOf = (first: string) =>
      draftsOf({ 'a.txt': `12 June 2013\n${first}\n11 June 2013\nAnother.\n10 June 2013\nOne more.` })[0]?.title
    expect(titleOf(`${opening}. More.`)).toBe(opening)
    expect(titleOf(`${opening}y. More.`)).toBe(`${'x'.repeat(44)} …`)
    expect(titleOf('Nothing stops here')).toBe('Nothing stops here')
    expect(titleOf('Version 2.0 is out! More.')).toBe('Version 2.0 is out!')
  })
})

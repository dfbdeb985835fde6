// Arbitrary listings that keep the rules of seeds/README.md, in every layout, for round trips and laws.

import fc from 'fast-check'
import type { Entry, KickerMode, Listing, Outside, Part } from '../../src/compiler/parse/listing.ts'

const WORDS = 'work wages Ţacu Cătălin €8 24 million COVID-19: “new” normal’s youth of in and été – Q&A 2021 May'.split(
  ' '
)

/** So many words that as a whole line are neither a date nor a heading of time, a credit, a number or the end of a sentence. */
const arbitraryWords = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => ['Text', ...words].join(' '))
const arbitraryText = arbitraryWords(6)
const arbitrarySummary = fc.array(arbitraryText, { minLength: 1, maxLength: 2 }).map((lines) => `${lines.join('\n')}.`)
const arbitraryCredit = arbitraryText.map((text) => `© ${text} 2023`)
const arbitraryDate = fc.constantFrom(
  '05 May 2021',
  '7 avril 2020',
  '14 de febrero de 2002',
  '22 June 2020,',
  '22 June 2020, Jakarta, Indonesia',
  '22 - 24 June 2015',
  '30 December 2014 - 2 January 2015'
)
const arbitraryTime = fc.constantFrom('October 2021', 'Avril 2020', '2018')

const heading = (text: string): Outside => ({ kind: 'heading', text })
const sideMatter = (text: string): Outside => ({ kind: 'sideMatter', text })
const arbitraryProse = arbitraryText.map((text) => sideMatter(`${text}.`))

/** What stands above a list. */
const arbitraryTop = fc
  .record({
    contact: fc.boolean(),
    page: arbitraryText.map(heading),
    introduction: fc.option(arbitraryProse),
    section: fc.option(fc.oneof(arbitraryText, arbitraryTime).map(heading)),
  })
  .map(({ contact, page, introduction, section }): Part[] => [
    ...(contact ? [sideMatter('Media contact')] : []),
    page,
    ...(introduction ? [introduction] : []),
    ...(section ? [section] : []),
  ])

/** How much a listing holds. */
interface Extent {
  readonly title: fc.Arbitrary<string>
  /** The most entries after the first of a run, and the most runs after the first. */
  readonly entries: number
  readonly runs: number
}

interface Fields extends Omit<Entry, 'kind' | 'number'> {
  readonly markerLost: boolean
}

const arbitraryFields = (kickers: KickerMode, title: Extent['title']): fc.Arbitrary<Fields> => {
  const common = { title, date: arbitraryDate, summary: fc.option(arbitrarySummary) }
  const none = fc.constant(null)
  const kept = fc.constant(false)
  const credit = fc.option(arbitraryCredit)
  const undated = { title, date: none, summary: fc.option(arbitrarySummary) }
  if (kickers !== 'shown') {
    return fc.oneof(
      { weight: 6, arbitrary: fc.record({ ...common, credit, kicker: none, markerLost: kept }) },
      { weight: 1, arbitrary: fc.record({ ...undated, credit, kicker: none, markerLost: kept }) }
    )
  }
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ ...common, credit, kicker: arbitraryText, markerLost: kept }) },
    { weight: 2, arbitrary: fc.record({ ...common, credit: arbitraryCredit, kicker: none, markerLost: kept }) },
    // With neither credit nor kicker, the number is lost.
    { weight: 1, arbitrary: fc.record({ ...common, credit: none, kicker: none, markerLost: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ ...undated, credit, kicker: arbitraryText, markerLost: kept }) }
  )
}

/** An entry that shows the way of its page: whether it has kickers, and how deep it is set. */
const arbitraryFirst = (kickers: KickerMode, title: Extent['title']): fc.Arbitrary<Fields> =>
  fc.record({
    title,
    date: arbitraryDate,
    summary: arbitrarySummary,
    credit: fc.constant(null),
    kicker: kickers === 'shown' ? arbitraryText : fc.constant(null),
    markerLost: fc.constant(false),
  })

interface Run {
  readonly heads: Part | null
  readonly entries: readonly Fields[]
}

/** Entries under headings; numbering starts again under each, and counts entries that lost their number. */
function numberEntries(runs: readonly Run[]): Part[] {
  return runs.flatMap(({ heads, entries }) => {
    const numbered = entries.map(({ markerLost, ...fields }, index): Entry => {
      return { kind: 'entry', number: markerLost ? null : index + 1, ...fields }
    })
    return heads ? [heads, ...numbered] : numbered
  })
}

const arbitraryNumbered = (kickers: KickerMode, { title, ...most }: Extent): fc.Arbitrary<Listing> => {
  const entries = fc.array(arbitraryFields(kickers, title), { minLength: 1, maxLength: most.entries })
  // A run without a heading begins with its 1, or nothing would set it apart.
  const opened = fc.tuple(arbitraryFirst(kickers, title), entries).map(([first, rest]) => [first, ...rest])
  const run = fc.oneof(
    fc.record({
      heads: fc.oneof(arbitraryTime.map(heading), arbitraryText.map(heading), arbitraryProse),
      entries: opened,
    }),
    fc.record({ heads: fc.constant(null), entries: opened })
  )
  return fc
    .record({
      top: fc.oneof(arbitraryTop, fc.constant([])),
      first: opened,
      runs: fc.array(run, { maxLength: most.runs }),
    })
    .map(({ top, first, runs }): Listing => ({
      layout: 'numbered',
      kickers,
      parts: [...top, ...numberEntries([{ heads: null, entries: first }, ...runs])],
    }))
}

const unmarked = ({ credit, kicker, title, date, summary }: Fields): Entry => {
  return { kind: 'entry', number: null, credit, kicker, title, date, summary }
}

const arbitraryBulleted = (kickers: KickerMode, { title, ...most }: Extent): fc.Arbitrary<Listing> => {
  const dated = arbitraryFields(kickers, title).filter(({ date, markerLost }) => date !== null && !markerLost)
  const entries = fc.tuple(arbitraryFirst(kickers, title), fc.array(dated, { maxLength: most.entries * 2 }))
  return fc
    .record({
      page: fc.option(arbitraryText.map(heading)),
      entries,
      later: fc.option(fc.tuple(arbitraryTime.map(heading), entries)),
    })
    .map(({ page, entries: [first, rest], later }): Listing => {
      const more: Part[] = later ? [later[0], unmarked(later[1][0]), ...later[1][1].map(unmarked)] : []
      return {
        layout: 'bulleted',
        kickers,
        parts: [...(page ? [page] : []), unmarked(first), ...rest.map(unmarked), ...more],
      }
    })
}

/** Dates and one line each: the titles are lost. */
const arbitraryBare = fc
  .record({
    page: fc.option(arbitraryText.map(heading)),
    entries: fc.array(fc.record({ date: arbitraryDate, summary: arbitraryText.map((text) => `${text}.`) }), {
      minLength: 2,
      maxLength: 8,
    }),
  })
  .map(({ page, entries }): Listing => ({
    layout: 'bare',
    kickers: 'none',
    parts: [
      ...(page ? [page] : []),
      ...entries.map((entry): Entry => ({
        kind: 'entry',
        number: null,
        credit: null,
        kicker: null,
        title: null,
        ...entry,
      })),
    ],
  }))

const arbitraryListingOf = (extent: Extent): fc.Arbitrary<Listing> =>
  fc.oneof(
    { weight: 3, arbitrary: arbitraryNumbered('shown', extent) },
    { weight: 3, arbitrary: arbitraryNumbered('none', extent) },
    { weight: 1, arbitrary: arbitraryBulleted('shown', extent) },
    { weight: 1, arbitrary: arbitraryBulleted('none', extent) },
    { weight: 1, arbitrary: arbitraryBare }
  )

export const arbitraryListing = arbitraryListingOf({ title: arbitraryText, entries: 5, runs: 3 })

/** A few entries, with titles so short that two listings often hold the same article. */
export const arbitraryShortListing = arbitraryListingOf({ title: arbitraryWords(1), entries: 2, runs: 1 })

const NASTY_LINES = [
  '',
  '',
  ' ',
  '\u00a0',
  '\t',
  '1.',
  '1. 1. 1.',
  '  2. ',
  '16',
  '-',
  '•',
  '©',
  '© ©',
  '    ',
  '5 May 2021',
  '    5 May 2021,',
  '31 February 2020',
  '22 - 20 June 2015',
  'October 2021',
  '2018',
  'Media contact',
  'a@b.c',
  'A title',
  '    A title',
  '    A summary.',
  '1. © X 2020',
  '  1. © X 2020',
  '\uFEFF',
  '\u2028',
  'e\u0301',
  '999. x',
  '  1000. x',
  '.',
  '    29 J',
]

/** Any text at all, with a liking for the pieces that listings are made of. */
export const arbitraryCapture: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...NASTY_LINES), fc.string({ maxLength: 8 })),
        fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r')
      )
    )
    .map((lines) => lines.flat().join(''))
)

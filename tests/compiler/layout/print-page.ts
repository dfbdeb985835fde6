// Prints entries as pages of newsrooms do: in any order of their parts, set in any way, with what stands around a list. The inverse of
// `readPage`, but for pages that it refuses.

import fc from 'fast-check'

export interface PrintedEntry {
  readonly kicker: string
  readonly title: string
  readonly day: string
  readonly summary: string | null
}

export type Part = 'kicker' | 'title' | 'date' | 'summary'

/** The orders of parts on lines of their own, and those in which the date shares a line. */
export const ORDERS = {
  'title, date, summary': ['title', 'date', 'summary'],
  'date, title, summary': ['date', 'title', 'summary'],
  'title, summary, date': ['title', 'summary', 'date'],
  'title, date': ['title', 'date'],
  'date, title': ['date', 'title'],
  'label, title, date, summary': ['kicker', 'title', 'date', 'summary'],
  'title, label, date, summary': ['title', 'kicker', 'date', 'summary'],
  'label, date, title, summary': ['kicker', 'date', 'title', 'summary'],
  'date, label, title, summary': ['date', 'kicker', 'title', 'summary'],
  'label, title, summary, date': ['kicker', 'title', 'summary', 'date'],
  'date: title': ['date: title'],
  'date: title, summary': ['date: title', 'summary'],
  'title, date -- summary': ['title', 'date -- summary'],
  'title (date)': ['title (date)'],
  'title | date': ['title | date'],
} as const satisfies Record<string, readonly string[]>
export type Order = keyof typeof ORDERS

export interface Setting {
  readonly order: Order
  readonly date: (day: string) => string
  /** Blank lines between the lines of an entry, and between entries. */
  readonly inner: number
  readonly outer: number
  readonly mark: '' | '* ' | '• ' | '- '
  readonly tail: string | null
  readonly top: readonly string[]
  readonly bottom: readonly string[]
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const numbersOf = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month, date, name: MONTHS[Number(month) - 1] ?? '' }
}

const DATES: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => {
    const { year, name, date } = numbersOf(day)
    return `${Number(date)} ${name} ${year}`
  },
  (day) => {
    const { year, name, date } = numbersOf(day)
    return `${name} ${Number(date)}, ${year}`
  },
  (day) => {
    const { year, name, date } = numbersOf(day)
    return `${name.slice(0, 3)} ${Number(date)}, ${year}`
  },
  (day) => {
    const { year, month, date } = numbersOf(day)
    return `${date}.${month}.${year}`
  },
  (day) => {
    const { year, name, date } = numbersOf(day)
    return `Posted on ${Number(date)} ${name} ${year}`
  },
]

export const printPage = (entries: readonly PrintedEntry[], setting: Setting): string => {
  const { inner, outer, mark, tail, top, bottom } = setting
  const printEntry = (entry: PrintedEntry): string => {
    const date = setting.date(entry.day)
    const lines = ORDERS[setting.order].flatMap((part): string[] => {
      if (part === 'date: title') return [`${date}: ${entry.title}`]
      if (part === 'date -- summary') return [`${date} -- ${entry.summary ?? NO_SUMMARY}`]
      if (part === 'title (date)') return [`${entry.title} (${date})`]
      if (part === 'title | date') return [`${entry.title} | ${date}`]
      if (part === 'date') return [date]
      if (part === 'summary') return entry.summary === null ? [] : [entry.summary]
      return [entry[part]]
    })
    const text = [...lines, ...(tail === null ? [] : [tail])].join('\n'.repeat(inner + 1))
    return mark === '' ? text : mark + text.replaceAll(/\n(?=\S)/g, '\n  ')
  }
  return [...top, entries.map(printEntry).join('\n'.repeat(outer + 1)), ...bottom].join('\n\n')
}

const TITLES =
  'Grant for coastal villages|Annual report published|Open day in June|New bridge over the river opens|Council votes for a larger library|Minister visits the flooded valley|Researchers find an older settlement|Strike at the port ends|Three schools get solar roofs|Film festival announces its guests|Fishing quotas agreed for next year|Museum reopens after long repair|City plants a thousand trees|Ferry line to the islands returns|A plan for safer roads'.split(
    '|'
  )
const SUMMARIES =
  'The foundation gives a grant to twelve coastal villages.|The report shows where the money went.|Visitors are welcome on the first Saturday of June.|Traffic may use it from Monday on, two years after work began.|Members discussed the plan for three hours before they voted.|She promised help for those who lost their homes.|The finds are older than anything known in the region…|Work goes on after eleven days.|They will give power to four hundred homes as well.|More than sixty films will be shown in the old harbour.'.split(
    '|'
  )
const LABELS = ['News', 'Press release', 'Culture', 'Statement', 'Research', 'Event']

const arbitraryDay = fc
  .record({
    year: fc.integer({ min: 1999, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

const arbitraryEntries = (most: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(TITLES, { minLength: 2, maxLength: most }),
      fc.shuffledSubarray(SUMMARIES, { minLength: SUMMARIES.length }),
      fc.array(arbitraryDay, { minLength: most, maxLength: most }),
      fc.array(fc.constantFrom(...LABELS), { minLength: most, maxLength: most }),
      fc.double({ min: 0.6, max: 1, noNaN: true }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: most, maxLength: most })
    )
    .map(([titles, summaries, days, labels, share, dice]) =>
      titles.map((title, index): PrintedEntry => ({
        title,
        kicker: labels[index] ?? 'News',
        day: days[index] ?? '2021-01-01',
        summary: (dice[index] ?? 0) <= share ? (summaries[index % summaries.length] ?? '') : null,
      }))
    )

export const arbitrarySetting: fc.Arbitrary<Setting> = fc
  .record({
    order: fc.constantFrom(...(Object.keys(ORDERS) as Order[])),
    date: fc.constantFrom(...DATES),
    spacing: fc.constantFrom([0, 0], [0, 1], [1, 1], [1, 2], [0, 2]),
    mark: fc.constantFrom('', '', '', '* ', '• ', '- ' as const),
    tail: fc.constantFrom(null, null, 'Read more', 'Weiterlesen', 'View press release'),
    top: fc.constantFrom(
      [],
      ['News'],
      ['Home\nAbout us\nContact', 'News'],
      ['News', 'The latest from the foundation and its partners.']
    ),
    bottom: fc.constantFrom([], [], ['1 2 3 … 14 Next ›', 'Privacy policy\n© Sample Foundation 2021'], ['Older posts']),
  })
  .map(({ spacing: [inner = 0, outer = 0], ...rest }) => ({ ...rest, inner, outer }))

export interface PrintedPage {
  /** As the page prints them: without a summary where its order has none. */
  readonly entries: readonly Pick<PrintedEntry, 'title' | 'day' | 'summary'>[]
  readonly text: string
}

/** A page with the entries that it holds. */
export const arbitraryPage: fc.Arbitrary<PrintedPage> = fc
  .record({ entries: arbitraryEntries(10), setting: arbitrarySetting })
  .map(({ entries, setting }) => ({
    entries: entries.map((entry) => ({ ...entry, summary: summaryIn(setting.order, entry.summary) })),
    text: printPage(entries, setting),
  }))

const NO_SUMMARY = 'Nothing more is said.'

function summaryIn(order: Order, summary: string | null): string | null {
  if (order === 'title, date -- summary') return summary ?? NO_SUMMARY
  return order.includes('summary') ? summary : null
}

// Finds dates and names of values in the plain words of a query: `video may 2021` asks for the videos of May 2021. The reading is a function of the
// words and of what the archive has. Operators, which say what they mean, are in `parse-query.ts`.

import { asksEvery, type Criteria, isReversed } from '../../model/criteria.ts'
import { type Day, firstDayOf, lastDayOf, type Period } from '../../model/day.ts'
import { type Facet, MULTI_FACETS } from '../../model/facets.ts'
import { monthNumber } from '../../model/typed-words.ts'
import { isStopWord } from '../words/stop-words.ts'
import { splitWords } from '../words/split-words.ts'
import { inEnglish } from './date-phrases.ts'
import { createNameFinder, type NamedFacets, type NamedThing } from './find-names.ts'
import { findPeriods, type FoundPeriod, type PlainWord } from './find-periods.ts'
import { MOST_LETTERS } from './parse-query.ts'
import { FACET_OPERATOR, JOINING, JOINTS, TIMED, TOKEN } from './thing-words.ts'

/** What the plain words of a query name. */
export interface Things {
  readonly values: readonly NamedThing[]
  /** The first and last period, both included; null for no bound. */
  readonly from: Period | null
  readonly to: Period | null
  /** The query without the words that name them. */
  readonly query: string
}

/** Reads the things in a query; null where it names none. */
export type ThingReader = (query: string) => Things | null

/** The days of the oldest and the newest article; null in an empty archive. */
export interface Span {
  readonly first: Day | null
  readonly last: Day | null
}

/** Quotes, operators, and words to leave out. */
const NOT_PLAIN = /["“”„«»:]|^-./u
/** Two months or two years with a dash between them. */
const JOINED = /^(\p{L}{3,}|\d{4})([-–—])(\p{L}{3,}|\d{4})$/u

/** The words of a query in their order. What is no plain word is closed: nothing is read in it. */
function plainWordsOf(query: string): PlainWord[] {
  return [...query.matchAll(TOKEN)].flatMap(({ 0: text, index: start }): PlainWord[] => {
    const [, before, dash, after] = JOINED.exec(text) ?? []
    const parts = before && dash && after && isDated(before, after) ? [before, dash, after] : [text]
    return parts.map((part, index) => {
      const from = start + parts.slice(0, index).join('').length
      return { text: part, start: from, end: from + part.length, isClosed: NOT_PLAIN.test(part) }
    })
  })
}

const isYear = (text: string) => /^\d{4}$/.test(text)
const isDated = (before: string, after: string) =>
  (isYear(before) && isYear(after)) || (monthNumber(before) !== null && monthNumber(after) !== null)

/** Whether a period has a day on which the archive may have an article. */
const isWithin = ({ from, to }: FoundPeriod, { first, last }: Span): boolean =>
  first !== null && last !== null && (!to || lastDayOf(to) >= first) && (!from || firstDayOf(from) <= last)

/** One period with the bounds of several; null where two of them set the same bound, or exclude each other. */
function joinPeriods(periods: readonly FoundPeriod[]): Pick<Things, 'from' | 'to'> | null {
  const [from = null, ...otherFrom] = periods.flatMap((period) => period.from ?? [])
  const [to = null, ...otherTo] = periods.flatMap((period) => period.to ?? [])
  return otherFrom.length + otherTo.length > 0 || isReversed({ from, to }) ? null : { from, to }
}

/** The query without some of its words. */
function withoutWords(query: string, words: readonly PlainWord[]): string {
  const rest = words.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, query)
  return rest.replaceAll(/\s+/gu, ' ').replaceAll(JOINTS, '')
}

/**
 * Returns a reader of queries over an archive. A certain date (`july 2021`, `since 2021`) is read beside any words. A year alone and the names of values
 * are words of texts too: they are read where the query is a date, names, small words and filters, and the archive has articles then.
 */
export function createThingReader(facets: NamedFacets, span: Span): ThingReader {
  const findNames = createNameFinder(facets)
  return (typed) => {
    // No more is read of it than by the search; a longer query is likely pasted by mistake.
    if (typed.length > MOST_LETTERS) return null
    // Invisible marks mean nothing.
    const query = typed.replaceAll(/\p{Cf}+/gu, '')
    // A period needs a year in figures. Without one there is nothing to look up.
    if (!/\d{4}/.test(query) || JOINING.test(query) || TIMED.test(query)) return null
    const typedWords = plainWordsOf(query)
    const names = findNames(typedWords)
    const named = new Set(names.flatMap((name) => name.words))
    // No date is read in a name, and nothing is left of one.
    const words = inEnglish(typedWords.map((word) => (named.has(word) ? { ...word, text: '', isClosed: true } : word)))
    const periods = findPeriods(words)
    const dated = new Set(periods.flatMap((period) => words.slice(period.start, period.end)))
    const isFilter = ({ text }: PlainWord) => FACET_OPERATOR.test(text)
    const isLeft = (word: PlainWord) => !dated.has(word) && !isFilter(word) && !splitWords(word.text).every(isStopWord)
    const isWhole = !words.some(isLeft) && periods.every((period) => isWithin(period, span))
    const read = isWhole ? periods : periods.filter(({ isCertain }) => isCertain)
    const bounds = joinPeriods(read)
    if (read.length === 0 || bounds === null) return null
    const taken = isWhole
      ? words.filter((word) => !isFilter(word))
      : read.flatMap((period) => words.slice(period.start, period.end))
    return {
      ...bounds,
      values: isWhole ? distinct(names) : [],
      query: withoutWords(query, taken),
    }
  }
}

/** The values that names name, each once. */
const distinct = (names: readonly NamedThing[]): NamedThing[] => [
  ...new Map(names.map(({ facet, id }) => [`${facet} ${id}`, { facet, id }])).values(),
]

const laterStart = (one: Period | null, other: Period | null) =>
  one === null || (other !== null && firstDayOf(other) > firstDayOf(one)) ? other : one

const earlierEnd = (one: Period | null, other: Period | null) =>
  one === null || (other !== null && lastDayOf(other) < lastDayOf(one)) ? other : one

/** The criteria with the things of their query as filters, beside those that are set already. Two themes or places mean both, as two operators do. */
export function withThings(criteria: Criteria, things: Things): Criteria {
  const chosen = { ...criteria.chosen }
  for (const { facet, id } of things.values) chosen[facet] = [...new Set([...chosen[facet], id])]
  const areSeveral = (facet: Facet) => things.values.filter((value) => value.facet === facet).length > 1
  return {
    ...criteria,
    query: things.query,
    chosen,
    every: MULTI_FACETS.filter((facet) => asksEvery(criteria, facet) || areSeveral(facet)),
    from: laterStart(criteria.from, things.from),
    to: earlierEnd(criteria.to, things.to),
  }
}

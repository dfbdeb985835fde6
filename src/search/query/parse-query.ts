// The language of queries: words, `"a phrase"`, `-without`, `NOT without`, `one OR other`, `title:word`, and operators that name a facet or a
// period. Any string can be read: whatever is not an operator is read as words. The inverse is in `print-query.ts`.

import type { Period } from '../../model/day.ts'
import { parseTypedPeriod } from '../../model/typed-period.ts'
import { FIELDS, type SearchedField } from '../index/search-index.ts'
import { splitWordRanges, splitWords } from '../words/split-words.ts'
import { finishGroups, isTelling, MOST_WORDS } from './finish-groups.ts'
import { FACET_OPERATORS, type FacetOperator, PERIOD_OPERATORS, type PeriodOperator } from './operators.ts'
import { ITEM, operatorOf, saysNot, saysOr } from './query-words.ts'

/** A word. `prefix` is null where only the word itself counts; else words count that are up to `longer` letters longer (null for any). */
export interface WordClause {
  readonly kind: 'word'
  readonly typed: string
  readonly folded: string
  readonly prefix: { readonly longer: number | null } | null
  readonly field: SearchedField | null
}

/** Folded words that must stand in a row. */
export interface PhraseClause {
  readonly kind: 'phrase'
  readonly words: readonly string[]
  readonly field: SearchedField | null
}

export type Clause = WordClause | PhraseClause

export interface ValueFilter {
  readonly kind: 'value'
  readonly facet: FacetOperator
  readonly value: string
  readonly excluded: boolean
  /** Whether OR joins it to the filter before it, a value of the same facet. */
  readonly alternative: boolean
}

/** What an operator asks for; criteria can hold the same. */
export type QueryFilter =
  | ValueFilter
  | { readonly kind: 'period'; readonly operator: PeriodOperator; readonly first: Period; readonly last: Period }
  /** A period that can't be read. It asks for nothing. */
  | { readonly kind: 'unread'; readonly operator: PeriodOperator; readonly value: string }

export interface Query {
  /** An article should answer one clause of each group. */
  readonly wanted: readonly (readonly Clause[])[]
  /** An article must answer none of these. */
  readonly unwanted: readonly Clause[]
  readonly filters: readonly QueryFilter[]
}

/** The most letters of a query that are read: a longer query is likely pasted by mistake. */
export const MOST_LETTERS = 2000

const QUOTES = /["“”„«»]/gu
/** The most words of a date: `date:Wednesday, 28th of July 2021`; in Spanish, `fecha:miércoles 28 de julio de 2021`. */
const MOST_DATE_WORDS = 6

interface Item {
  readonly isUnwanted: boolean
  readonly operator: string | null
  readonly text: string
  readonly isQuoted: boolean
  /** The item without its dash. */
  readonly whole: string
}

/** Reads a query. Never throws. */
export function parseQuery(text: string): Query {
  // Invisible marks go first: one of them counts as a space in regular expressions.
  const visible = text.slice(0, MOST_LETTERS).replaceAll(/\p{Cf}+/gu, '')
  const items = joinDates(applyNot([...visible.matchAll(ITEM)].map(itemOf)))
  const wanted: Clause[][] = []
  const unwanted: Clause[] = []
  const filters: QueryFilter[] = []
  let isOther = false
  items.forEach((item, itemIndex) => {
    const isOr = isOrWord(item) && (wanted.length > 0 || isFilter(items[itemIndex - 1])) && itemIndex + 1 < items.length
    const filter = isOr ? null : filterOf(item)
    if (filter) filters.push(isOther ? asAlternative(filter, items[itemIndex - 2]) : filter)
    else if (!isOr) {
      const next = items[itemIndex + 1]
      const isOneOf = isOther || (next !== undefined && isOrWord(next))
      const clauses = clausesOf(item, isOneOf || item.isUnwanted)
      if (item.isUnwanted) unwanted.push(...clauses)
      else if (isOther && !isFilter(items[itemIndex - 2])) wanted.at(-1)?.push(...clauses)
      else wanted.push(...clauses.map((clause) => [clause]))
    }
    isOther = isOr
  })
  return { wanted: finishGroups(wanted), unwanted: unwanted.slice(0, MOST_WORDS).filter(isTelling), filters }
}

function itemOf([match, dash = '', apart, name, quoted, bare = '']: RegExpExecArray): Item {
  const operator = operatorOf((apart ?? name)?.toLowerCase())
  const text = quoted ?? bare
  return { isUnwanted: dash !== '', operator, text, isQuoted: quoted !== undefined, whole: match.slice(dash.length) }
}

const isOrWord = ({ isUnwanted, whole }: Item) => !isUnwanted && saysOr(whole)

/** Takes each NOT before an item as a dash on it. */
function applyNot(items: readonly Item[]): Item[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1]
    if (saysNot(item.whole) && index + 1 < items.length) return []
    return before && saysNot(before.whole) ? { ...item, isUnwanted: true } : item
  })
}

/** Joins an operator of time with as many bare words after it as make a date: `date:28`, `July` and `2021`. */
function joinDates(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (let index = 0; index < items.length;) {
    const item = items[index]
    if (item === undefined) break
    const count = item.isQuoted || !isPeriodOperator(item.operator) ? 1 : countDateWords(items.slice(index))
    const text = items.slice(index, index + count).map((each) => each.text)
    joined.push(count === 1 ? item : { ...item, text: text.join(' ') })
    index += count
  }
  return joined
}

function countDateWords(items: readonly Item[]): number {
  const bare = items
    .slice(1, MOST_DATE_WORDS)
    .findIndex((each) => each.operator !== null || each.isQuoted || each.isUnwanted)
  for (let count = bare < 0 ? Math.min(items.length, MOST_DATE_WORDS) : bare + 1; count > 1; count--) {
    const text = items.slice(0, count).map((each) => each.text)
    if (parseTypedPeriod(text.join(' ')) !== null) return count
  }
  return 1
}

const isPeriodOperator = (name: string | null): name is PeriodOperator => PERIOD_OPERATORS.some((each) => each === name)

function filterOf({ operator, text, isUnwanted }: Item): QueryFilter | null {
  const facet = FACET_OPERATORS.find((name) => name === operator)
  const value = text.replaceAll(QUOTES, '').trim().replaceAll(/\s+/gu, ' ')
  if (facet) return value === '' ? null : { kind: 'value', facet, value, excluded: isUnwanted, alternative: false }
  if (!isPeriodOperator(operator) || isUnwanted || value === '') return null
  const whole = parseTypedPeriod(value)
  if (whole) return { kind: 'period', operator, first: whole, last: whole }
  const [first, last, ...more] = value.split('/').map(parseTypedPeriod)
  if (operator !== 'date' || !first || !last || more.length > 0) return { kind: 'unread', operator, value }
  return { kind: 'period', operator, first, last }
}

const isFilter = (item: Item | undefined) => item !== undefined && filterOf(item) !== null

/** The filter as an alternative to the item before its OR, where both are wanted values of one facet. */
function asAlternative(filter: QueryFilter, before: Item | undefined): QueryFilter {
  const first = before === undefined ? null : filterOf(before)
  if (filter.kind !== 'value' || first?.kind !== 'value') return filter
  return { ...filter, alternative: filter.facet === first.facet && !filter.excluded && !first.excluded }
}

/** The query with the values that the archive lacks as plain words. Periods that can't be read say nothing. */
export function asWords(query: Query): Query {
  if (query.filters.length === 0) return query
  const items = query.filters.flatMap((filter) => (filter.kind === 'value' ? filter : []))
  const clauses = ({ value, excluded }: (typeof items)[number]) =>
    clausesOf({ isUnwanted: excluded, operator: null, text: value, isQuoted: false, whole: value }, excluded)
  return {
    wanted: finishGroups([
      ...query.wanted,
      ...items.filter(({ excluded }) => !excluded).flatMap((item) => clauses(item).map((clause) => [clause])),
    ]),
    unwanted: [...query.unwanted, ...items.filter(({ excluded }) => excluded).flatMap(clauses)],
    filters: [],
  }
}

/** The clauses of an item that is no filter: a phrase where it is quoted or must be one clause, else a clause for each word. */
function clausesOf({ operator, text, isQuoted, whole }: Item, isOneClause: boolean): Clause[] {
  const field = FIELDS.find((name) => name === operator) ?? null
  const source = field || (isQuoted && !operator) ? text : whole
  const words = splitWords(source).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  if (isQuoted || (words.length > 1 && (isOneClause || field))) return [{ kind: 'phrase', words, field }]
  return splitWordRanges(source)
    .slice(0, MOST_WORDS)
    .map(({ word, start, end }) => {
      return { kind: 'word', typed: typedAs(word, source.slice(start, end)), folded: word, prefix: null, field }
    })
}

/**
 * The typed letters of a word where they are read as this word again, else the word. A mark that Unicode composes with the sign before it takes that
 * sign along, which may be a quote or a dash.
 */
const typedAs = (word: string, letters: string) =>
  !saysOr(letters) && !saysNot(letters) && /^[\p{L}\p{N}]/u.test(letters) && splitWords(letters).join() === word
    ? letters
    : word

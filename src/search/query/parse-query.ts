// The language of queries: words, `"a phrase"`, `-without`, `one OR other`, `title:word`, and operators that name a facet or a period.
// Any string can be read, and is read as the likeliest thing: what is no operator is words. The inverse is in `print-query.ts`.

import { parsePeriod, type Period } from '../../model/day.ts'
import { SEARCHED_FIELDS, type SearchedField } from '../index/search-index.ts'
import { splitWordRanges, splitWords } from '../words/split-words.ts'
import { isStopWord } from '../words/stop-words.ts'

/** A word as typed; `prefix` says how words that begin with it count: not at all, or with at most `longer` letters more (null: any). */
export interface WordClause {
  readonly kind: 'word'
  readonly typed: string
  readonly folded: string
  readonly prefix: { readonly longer: number | null } | null
  readonly field: SearchedField | null
}

/** Folded words that have to stand in a row. */
export interface PhraseClause {
  readonly kind: 'phrase'
  readonly words: readonly string[]
  readonly field: SearchedField | null
}

export type Clause = WordClause | PhraseClause

export const FACET_OPERATORS = ['theme', 'flag', 'format', 'place'] as const
export type FacetOperator = (typeof FACET_OPERATORS)[number]
const PERIOD_OPERATORS = ['before', 'after', 'date'] as const
type PeriodOperator = (typeof PERIOD_OPERATORS)[number]

/** What an operator asks for that criteria can say as well. */
export type QueryFilter =
  | { readonly kind: 'value'; readonly facet: FacetOperator; readonly value: string; readonly excluded: boolean }
  | { readonly kind: 'period'; readonly operator: PeriodOperator; readonly first: Period; readonly last: Period }

export interface Query {
  /** An article should answer one clause of each group. */
  readonly wanted: readonly (readonly Clause[])[]
  /** And must answer none of these. */
  readonly unwanted: readonly Clause[]
  readonly filters: readonly QueryFilter[]
}

/** How much of a query is read: more can only be a paste gone wrong. */
const MOST_LETTERS = 2000
const MOST_WORDS = 32

/** From this length a word that stands before the last also counts for its inflections, which add at most so many letters. */
const INFLECTED_FROM = 4
const INFLECTION = 3

const QUOTES = /["“”„«»]/gu
const ITEM = /(-?)(?:([a-z]+):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]|(\S+))/giu

interface Item {
  readonly isUnwanted: boolean
  readonly operator: string | null
  readonly text: string
  readonly isQuoted: boolean
  /** All of it but the dash. */
  readonly whole: string
}

/** Reads a query. Never throws. */
export function parseQuery(text: string): Query {
  const items = [...text.slice(0, MOST_LETTERS).matchAll(ITEM)].map(itemOf)
  const wanted: Clause[][] = []
  const unwanted: Clause[] = []
  const filters: QueryFilter[] = []
  let isOther = false
  items.forEach((item, at) => {
    const isOr = isOrWord(item) && wanted.length > 0 && at + 1 < items.length
    const filter = isOr ? null : filterOf(item)
    if (filter) filters.push(filter)
    else if (!isOr) {
      const next = items[at + 1]
      const isOneOf = isOther || (next !== undefined && isOrWord(next))
      const clauses = clausesOf(item, isOneOf || item.isUnwanted)
      if (item.isUnwanted) unwanted.push(...clauses)
      else if (isOther) wanted.at(-1)?.push(...clauses)
      else wanted.push(...clauses.map((clause) => [clause]))
    }
    isOther = isOr
  })
  return { wanted: finishWanted(wanted), unwanted: unwanted.slice(0, MOST_WORDS).filter(isTelling), filters }
}

function itemOf([match, dash = '', name, quoted, bare = '']: RegExpExecArray): Item {
  const operator = name?.toLowerCase() ?? null
  const text = quoted ?? bare
  return { isUnwanted: dash !== '', operator, text, isQuoted: quoted !== undefined, whole: match.slice(dash.length) }
}

const isOrWord = ({ isUnwanted, whole }: Item) => !isUnwanted && whole === 'OR'

function filterOf({ operator, text, isUnwanted }: Item): QueryFilter | null {
  const facet = FACET_OPERATORS.find((name) => name === operator)
  const value = text.replaceAll(QUOTES, '').trim().replaceAll(/\s+/gu, ' ')
  if (facet) return value === '' ? null : { kind: 'value', facet, value, excluded: isUnwanted }
  const period = PERIOD_OPERATORS.find((name) => name === operator)
  if (!period || isUnwanted) return null
  const [first, last, ...more] = value.split('/').map(parsePeriod)
  if (!first || last === null || more.length > 0 || (last && period !== 'date')) return null
  return { kind: 'period', operator: period, first, last: last ?? first }
}

/** The clauses of an item that is no filter: a phrase where it was quoted or has to be one thing, else its words. */
function clausesOf({ operator, text, isQuoted, whole }: Item, isOneThing: boolean): Clause[] {
  const field = (Object.keys(SEARCHED_FIELDS) as SearchedField[]).find((name) => name === operator) ?? null
  const source = field || (isQuoted && !operator) ? text : whole
  const words = splitWords(source).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  if (isQuoted || (words.length > 1 && (isOneThing || field))) return [{ kind: 'phrase', words, field }]
  return splitWordRanges(source)
    .slice(0, MOST_WORDS)
    .map(({ word, start, end }) => {
      return { kind: 'word', typed: typedAs(word, source.slice(start, end)), folded: word, prefix: null, field }
    })
}

/** The letters that were typed for a word, where they would be read as that word again. */
const typedAs = (word: string, letters: string) =>
  letters !== 'OR' && splitWords(letters).join() === word ? letters : word

const isTelling = (clause: Clause) => clause.kind === 'phrase' || !isStopWord(clause.folded)

/** Leaves out stop words (unless nothing else is there) and repetitions, and says which words may be the beginning of another. */
function finishWanted(groups: readonly (readonly Clause[])[]): Clause[][] {
  const telling = groups.map((group) => group.filter(isTelling)).filter((group) => group.length > 0)
  const kept = telling.length > 0 ? telling : groups.slice(-1)
  const once = new Map<string, readonly Clause[]>()
  for (const group of kept) {
    const key = JSON.stringify(group.map((clause) => ({ ...clause, typed: null })))
    once.delete(key)
    once.set(key, group)
  }
  const groupsOnce = firstGroups([...once.values()])
  return groupsOnce.map((group, at) =>
    group.map((clause, index) => {
      const isLast = at === groupsOnce.length - 1 && index === group.length - 1
      return clause.kind === 'word' ? { ...clause, prefix: prefixOf(clause.folded, isLast) } : clause
    })
  )
}

/** As many groups as have {@link MOST_WORDS} words; phrases cost what their words cost. */
function firstGroups(groups: readonly (readonly Clause[])[]): (readonly Clause[])[] {
  const first: (readonly Clause[])[] = []
  let words = 0
  for (const group of groups) {
    if (words >= MOST_WORDS) break
    first.push(group)
    for (const clause of group) words += clause.kind === 'phrase' ? clause.words.length : 1
  }
  return first
}

function prefixOf(folded: string, isLast: boolean): WordClause['prefix'] {
  if (isLast) return { longer: null }
  return folded.length >= INFLECTED_FROM ? { longer: INFLECTION } : null
}

// Finds the articles that have words in a row within one field. Stop words count here like all others.

import { defined } from '../../model/item-at.ts'
import type { PhraseClause } from '../query/parse-query.ts'
import { ALL_FIELDS, FIELDS, POSITION_STEP, SEARCHED_FIELDS, type SearchedField } from '../index/search-index.ts'
import { visitPositions } from '../index/word-positions.ts'
import { findWord, postingsOf, type WordIndex } from '../index/word-index.ts'

/** An article that has a phrase, and the impact of the phrase's first word in it. */
export interface PhraseHit {
  readonly ordinal: number
  readonly impact: number
}

/** The ids of a phrase's words; none where the archive lacks any of them. */
export function phraseWords(index: WordIndex, { words }: PhraseClause): number[] {
  const ids = words.map((word) => findWord(index, word)).filter((id) => id !== null)
  return ids.length < words.length ? [] : ids
}

/** Finds the articles that have a phrase, ascending. */
export type PhraseFinder = (phrase: PhraseClause) => readonly PhraseHit[]

/** Returns a phrase finder for one query. It keeps what it finds, since a query looks for its phrases again at each tier. */
export function createPhraseFinder(index: WordIndex): PhraseFinder {
  const kept = new Map<string, readonly PhraseHit[]>()
  return (phrase) => {
    const key = [phrase.field, ...phrase.words].join(' ')
    const hits = kept.get(key) ?? findPhrase(index, phrase)
    kept.set(key, hits)
    return hits
  }
}

/** Greater than any position. An ordinal times this plus a position is one number, and sorts by ordinal, then by position. */
const SPAN = 2 ** 24

/** The articles that have the phrase, ascending. The postings and positions of its words must be loaded. */
function findPhrase(index: WordIndex, phrase: PhraseClause): PhraseHit[] {
  const ids = phraseWords(index, phrase)
  const [first] = ids
  if (first === undefined) return []
  if (ids.length === 1) return findSingleWord(index, first, phrase.field)
  const field = phrase.field === null ? null : FIELDS.indexOf(phrase.field)
  // From the rarest word to the most common: each word keeps only beginnings that the ones before it left.
  const words = ids.map((word, nth) => ({ word, nth, frequency: postingsOf(index, word).length }))
  let begins: readonly number[] | null = null
  for (const { word, nth } of words.toSorted((a, b) => a.frequency - b.frequency)) {
    const own: number[] = begins ? keepBegins(index, { word, nth, begins }) : findBegins(index, { word, nth, field })
    if (own.length === 0) return []
    begins = own
  }
  const ordinals = new Set(begins?.map((begin) => Math.floor(begin / SPAN)))
  return withImpacts(index, first, [...ordinals])
}

/** Where the phrase begins if its n-th word is this one, as ordinal and position in one number: see {@link SPAN}. */
function findBegins(
  index: WordIndex,
  { word, nth, field }: { readonly word: number; readonly nth: number; readonly field: number | null }
): number[] {
  const begins: number[] = []
  visitPositions(index, word, (ordinal, position) => {
    const begin = position - nth * POSITION_STEP
    if (begin >= 0 && (field === null || begin % FIELDS.length === field)) begins.push(ordinal * SPAN + begin)
  })
  return begins
}

/** Keeps the beginnings for which the n-th word is this one. */
function keepBegins(
  index: WordIndex,
  { word, nth, begins }: { readonly word: number; readonly nth: number; readonly begins: readonly number[] }
): number[] {
  const kept: number[] = []
  let next = 0
  visitPositions(index, word, (ordinal, position) => {
    const begin = ordinal * SPAN + position - nth * POSITION_STEP
    while ((begins[next] ?? Infinity) < begin) next++
    if (begins[next] === begin) kept.push(begin)
  })
  return kept
}

/** Adds the impact of a word to ascending ordinals of articles that have it. */
function withImpacts(index: WordIndex, word: number, ordinals: readonly number[]): PhraseHit[] {
  const postings = postingsOf(index, word)
  let next = 0
  return ordinals.map((ordinal) => {
    while (defined(postings[next]) >>> 6 < ordinal) next++
    return { ordinal, impact: defined(index.impacts[defined(postings[next]) & 63]) }
  })
}

/** The articles that have one word. This needs no positions. */
function findSingleWord(index: WordIndex, word: number, field: SearchedField | null): PhraseHit[] {
  const wanted = field ? SEARCHED_FIELDS[field].bit : ALL_FIELDS
  return Array.from(postingsOf(index, word)).flatMap((posting) => {
    const code = posting & 63
    return defined(index.fields[code]) & wanted ? { ordinal: posting >>> 6, impact: defined(index.impacts[code]) } : []
  })
}

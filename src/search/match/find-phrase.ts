// Which articles have words in a row, within one field. Stop words count here like any others.

import { lowerBound } from '../../model/lower-bound.ts'
import type { PhraseClause } from '../query/parse-query.ts'
import { ALL_FIELDS, FIELDS, NEXT_PLACE, SEARCHED_FIELDS, type SearchedField } from '../index/search-index.ts'
import { visitPlaces } from '../index/word-positions.ts'
import { postingsOf, type WordIndex } from '../index/word-index.ts'

/** An article that has a phrase, and the impact of the phrase's first word in it. */
export interface PhraseHit {
  readonly ordinal: number
  readonly impact: number
}

/** The ids of a phrase's words; null when the archive lacks one. */
export function phraseWords(index: WordIndex, { words }: PhraseClause): number[] | null {
  const ids = words.map((word) => {
    const id = lowerBound(index.words, (other) => other < word)
    return index.words[id] === word ? id : -1
  })
  return ids.includes(-1) ? null : ids
}

/** Finds the articles that have a phrase, ascending. */
export type PhraseFinder = (phrase: PhraseClause) => readonly PhraseHit[]

/** As {@link findPhrase}, for one query: it keeps what it found, since a query asks for its phrases again at each tier. */
export function createPhraseFinder(index: WordIndex): PhraseFinder {
  const kept = new Map<string, readonly PhraseHit[]>()
  return (phrase) => {
    const key = [phrase.field, ...phrase.words].join(' ')
    const hits = kept.get(key) ?? findPhrase(index, phrase)
    kept.set(key, hits)
    return hits
  }
}

/** Above any place: an ordinal times this plus a place is one number, and these ascend as ordinals and places do. */
const SPAN = 2 ** 24

/** The articles that have the phrase, ascending. The postings and places of its words must be there. */
function findPhrase(index: WordIndex, phrase: PhraseClause): PhraseHit[] {
  const ids = phraseWords(index, phrase) ?? []
  const [first] = ids
  if (first === undefined) return []
  if (ids.length === 1) return findWord(index, first, phrase.field)
  const field = phrase.field === null ? null : FIELDS.indexOf(phrase.field)
  // The rarest word first: the others only take from what it leaves.
  const placed = ids.map((word, nth) => ({ word, nth, frequency: postingsOf(index, word).length }))
  let begins: number[] | null = null
  for (const { word, nth } of placed.toSorted((a, b) => a.frequency - b.frequency)) {
    const own: number[] = begins ? keepBegins(index, { word, nth, begins }) : findBegins(index, { word, nth, field })
    if (own.length === 0) return []
    begins = own
  }
  const ordinals = [...new Set((begins ?? []).map((begin) => Math.floor(begin / SPAN)))]
  return withImpacts(index, first, ordinals)
}

/** Where the phrase would begin if its n-th word is this one: see `SPAN`. */
function findBegins(
  index: WordIndex,
  { word, nth, field }: { readonly word: number; readonly nth: number; readonly field: number | null }
): number[] {
  const begins: number[] = []
  visitPlaces(index, word, (ordinal, place) => {
    const begin = place - nth * NEXT_PLACE
    if (begin >= 0 && (field === null || begin % FIELDS.length === field)) begins.push(ordinal * SPAN + begin)
  })
  return begins
}

/** Those of some beginnings at which the n-th word is this one. */
function keepBegins(
  index: WordIndex,
  { word, nth, begins }: { readonly word: number; readonly nth: number; readonly begins: readonly number[] }
): number[] {
  const kept: number[] = []
  let at = 0
  visitPlaces(index, word, (ordinal, place) => {
    const begin = ordinal * SPAN + place - nth * NEXT_PLACE
    while ((begins[at] ?? Infinity) < begin) at++
    if (begins[at] === begin) kept.push(begin)
  })
  return kept
}

/** Ascending articles that have a word, each with the word's impact. */
function withImpacts(index: WordIndex, word: number, ordinals: readonly number[]): PhraseHit[] {
  const postings = postingsOf(index, word)
  let at = 0
  return ordinals.map((ordinal) => {
    while (at < postings.length && (postings[at] ?? 0) >>> 6 < ordinal) at++
    return { ordinal, impact: index.impacts[(postings[at] ?? 0) & 63] ?? 0 }
  })
}

/** The articles that have one word: this needs no places. */
function findWord(index: WordIndex, word: number, field: SearchedField | null): PhraseHit[] {
  const wanted = field ? SEARCHED_FIELDS[field].bit : ALL_FIELDS
  return Array.from(postingsOf(index, word)).flatMap((posting) => {
    const code = posting & 63
    return (index.fields[code] ?? 0) & wanted ? { ordinal: posting >>> 6, impact: index.impacts[code] ?? 0 } : []
  })
}

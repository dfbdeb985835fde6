// Which articles have words in a row, within one field. Stop words count here like any others.

import { findPlace } from './find-place.ts'
import type { PhraseClause } from './parse-query.ts'
import { ALL_FIELDS, FIELDS, NEXT_PLACE, SEARCHED_FIELDS, type SearchedField } from './search-index.ts'
import { walkPlaces } from './word-places.ts'
import { postingsOf, type WordIndex } from './word-index.ts'

/** An article that has a phrase, and the impact of the phrase's first word in it. */
export interface PhraseHit {
  readonly ordinal: number
  readonly impact: number
}

/** The ids of a phrase's words; null when the archive lacks one. */
export function phraseWords(index: WordIndex, { words }: PhraseClause): number[] | null {
  const ids = words.map((word) => {
    const id = findPlace(index.words, (other) => other < word)
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

/** The articles that have the phrase, ascending. The postings and places of its words must be there. */
function findPhrase(index: WordIndex, phrase: PhraseClause): PhraseHit[] {
  const ids = phraseWords(index, phrase)
  if (!ids) return []
  const [only] = ids
  if (only !== undefined && ids.length === 1) return findWord(index, only, phrase.field)
  const field = phrase.field === null ? null : FIELDS.indexOf(phrase.field)
  /** For each article that may still have the phrase, the places at which it would begin. */
  let begins: Map<number, readonly number[]> | null = null
  const impacts = new Map<number, number>()
  // The rarest word first: of the others only the places in its articles are read.
  const placed = ids.map((word, nth) => ({ word, nth, frequency: postingsOf(index, word).length }))
  for (const { word, nth } of placed.toSorted((a, b) => a.frequency - b.frequency)) {
    const next = new Map<number, readonly number[]>()
    for (const { ordinal, code, places } of walkPlaces(index, word, { among: begins, fields: ALL_FIELDS })) {
      const before: readonly number[] | undefined = begins?.get(ordinal)
      const own = places.map((place) => place - nth * NEXT_PLACE)
      const kept = own.filter((begin) =>
        before ? before.includes(begin) : field === null || begin % FIELDS.length === field
      )
      if (kept.length > 0) next.set(ordinal, kept)
      if (nth === 0) impacts.set(ordinal, index.impacts[code] ?? 0)
    }
    begins = next
  }
  return [...(begins ?? new Map<number, readonly number[]>()).keys()].map((ordinal) => ({
    ordinal,
    impact: impacts.get(ordinal) ?? 0,
  }))
}

/** The articles that have one word: this needs no places. */
function findWord(index: WordIndex, word: number, field: SearchedField | null): PhraseHit[] {
  const wanted = field ? SEARCHED_FIELDS[field].bit : ALL_FIELDS
  return Array.from(postingsOf(index, word)).flatMap((posting) => {
    const code = posting & 63
    return (index.fields[code] ?? 0) & wanted ? { ordinal: posting >>> 6, impact: index.impacts[code] ?? 0 } : []
  })
}

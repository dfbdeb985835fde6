// How a query was read, as data for the line under the sentence: only what made a difference to the results.

import type { Reading, Hits } from '../../search/results.ts'

export interface Correction {
  readonly typed: string
  /** Whether the archive has the word as typed too. */
  readonly known: boolean
  readonly readAs: readonly string[]
}

export interface ReadingNotes {
  /** Other forms of the words that the results have, folded. */
  readonly forms: readonly string[]
  /** Words that were read as other words; those that the archive lacks come first. */
  readonly corrections: readonly Correction[]
  /** Where no article has all words and phrases of the query: how many these are, and how many of them the results have. Else null. */
  readonly fewer: { readonly asked: number; readonly required: number; readonly wordsOnly: boolean } | null
}

/** The most words that are named as readings of one word. */
const MOST_READ_AS = 3

/** The words of a reading that were read as other words. */
export const correctionsOf = ({ terms }: Reading): readonly Correction[] =>
  terms
    .filter(({ corrected }) => corrected.length > 0)
    .map(({ typed, known, corrected }) => ({ typed, known, readAs: corrected.slice(0, MOST_READ_AS) }))
    .toSorted((a, b) => Number(a.known) - Number(b.known))

/** What to explain of a reading; null where there is nothing. */
export function explainReading({ reading, uncorrected, total }: Hits): ReadingNotes | null {
  if (reading === null || total === 0) return null
  const forms = [...new Set(reading.terms.flatMap((term) => term.forms))]
  const corrections = uncorrected < total ? correctionsOf(reading) : []
  const { required, groups, terms } = reading
  const fewer = required < groups ? { asked: groups, required, wordsOnly: groups === terms.length } : null
  return forms.length === 0 && corrections.length === 0 && fewer === null ? null : { forms, corrections, fewer }
}

/**
 * Returns the query as the sentence says it: where results need corrections, which the line under it explains, each word that the archive lacks is
 * replaced by its likeliest correction. Else the words are those that were typed.
 */
export function queryAsRead(query: string, hits: Hits | null): string {
  if (hits === null || hits.uncorrected >= hits.total) return query
  return (hits.reading?.terms ?? []).reduce((read, { typed, known, corrected }) => {
    const [likeliest] = corrected
    return known || likeliest === undefined ? read : read.replace(wordAlone(typed), () => likeliest)
  }, query)
}

/** Finds a word that is no part of a longer one, nor the name of an operator. */
const wordAlone = (word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}(?![\\p{L}\\p{N}:])`, 'u')

// How a query was read, as facts for one line under the sentence. Says nothing that the results do not bear out.

import type { Criteria } from '../../model/criteria.ts'
import type { Reading, Results, Term } from '../../search/results.ts'

export interface Correction {
  readonly typed: string
  readonly readAs: readonly string[]
}

export interface ReadingNotes {
  /** Words that were read as other words. */
  readonly corrections: readonly Correction[]
  /** Whether no result has all words as they were typed. */
  readonly noneAsTyped: boolean
  /** Where no article has all words: how many were typed, and how many the results have. */
  readonly fewer: { readonly words: number; readonly required: number } | null
}

/** At most this many words are named as what one word was read as. */
const NAMED = 3

const corrected = ({ corrected: words }: Term) => words.length > 0

/** What to explain of a reading; null where there is nothing. */
export function explainReading({ reading, uncorrected, total }: Results): ReadingNotes | null {
  if (reading === null || total === 0) return null
  const corrections =
    uncorrected < total
      ? reading.terms.filter(corrected).map(({ typed, corrected: words }) => ({ typed, readAs: words.slice(0, NAMED) }))
      : []
  const { required, terms } = reading
  const fewer = required < terms.length ? { words: terms.length, required } : null
  return corrections.length === 0 && fewer === null ? null : { corrections, noneAsTyped: uncorrected === 0, fewer }
}

/** The query as it was read: words that no result has as typed give way to the likeliest correction. */
export function queryAsRead({ query }: Criteria, reading: Reading | null, noneAsTyped: boolean): string {
  if (reading === null || !noneAsTyped) return query
  return reading.terms.reduce((read, { typed, corrected: words }) => {
    const [likeliest] = words
    return likeliest === undefined ? read : read.replace(typed, () => likeliest)
  }, query)
}

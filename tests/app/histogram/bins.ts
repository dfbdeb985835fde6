// Bins to draw, written as short as they can be.

import type { TimeBin } from '../../../src/model/bundle.ts'
import type { Period } from '../../../src/model/day.ts'

export const period = (text: string) => text as Period

export const bounds = (from: string | null, to: string | null) => ({
  from: from === null ? null : period(from),
  to: to === null ? null : period(to),
})

/** A bin whose articles all answer, when nothing else is said; `answers` by group. */
export function bin(
  text: string,
  answers: readonly number[],
  others: { within?: number; total?: number } = {}
): TimeBin {
  const sum = answers.reduce((all, count) => all + count, 0)
  const within = others.within ?? sum
  return { period: period(text), answers, within, total: others.total ?? within }
}

/** Bins of so many articles each, month by month from January 2021, all in the first group. */
export const months = (...counts: readonly number[]): TimeBin[] =>
  counts.map((count, place) =>
    bin(`${2021 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`, [count])
  )

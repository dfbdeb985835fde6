// How many typing slips lie between two words. A letter too many, too few or wrong is one slip; so are two neighbours swapped.

import { defined } from './item-at.ts'

/**
 * The optimal string alignment distance of two words, or `most + 1` where it is above `most`. Counts UTF-16 units. Unlike Damerau and
 * Levenshtein's distance it does not edit letters between two that were swapped.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let distance = Math.min(
        defined(above[column]) + 1,
        defined(line[column - 1]) + 1,
        defined(above[column - 1]) + (same ? 0 : 1)
      )
      if (!same && row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, defined(before[column - 2]) + 1)
      }
      line.push(distance)
      least = Math.min(least, distance)
    }
    if (least > most) return most + 1
    before = above
    above = line
  }
  return Math.min(defined(above[b.length]), most + 1)
}

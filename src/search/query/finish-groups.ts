// The groups of a query in their final form: what says nothing or repeats itself is left out, and each word knows for which longer words it counts.

import { isStopWord } from '../words/stop-words.ts'
import type { Clause, WordClause } from './parse-query.ts'

/** The most words of a query that are read. */
export const MOST_WORDS = 32

/** From this length a word before the last also counts for its inflections: words that it begins, with at most so many letters more. */
const INFLECTED_FROM = 4
const INFLECTION = 3

/** Whether a clause says more than a stop word does. */
export const isTelling = (clause: Clause) => clause.kind === 'phrase' || !isStopWord(clause.folded)

/** Leaves out repetitions, and stop words where there are others; says how each word counts for words that it begins. */
export function finishGroups(groups: readonly (readonly Clause[])[]): Clause[][] {
  const telling = groups.map((group) => group.filter(isTelling)).filter((group) => group.length > 0)
  const kept = telling.length > 0 ? telling : groups.slice(-1)
  const once = new Map<string, readonly Clause[]>()
  for (const group of kept) {
    const key = JSON.stringify(group.map((clause) => ({ ...clause, typed: null })))
    once.delete(key)
    once.set(key, group)
  }
  const groupsOnce = firstGroups([...once.values()])
  return groupsOnce.map((group, groupIndex) =>
    group.map((clause, index) => {
      const isLast = groupIndex === groupsOnce.length - 1 && index === group.length - 1
      return clause.kind === 'word' ? { ...clause, prefix: prefixOf(clause.folded, isLast) } : clause
    })
  )
}

/** The first groups, until they have {@link MOST_WORDS} words, those of phrases included. */
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
  // It counts only where there is no other word, and then "the" is not the beginning of "they".
  if (isStopWord(folded)) return null
  if (isLast) return { longer: null }
  return folded.length >= INFLECTED_FROM ? { longer: INFLECTION } : null
}

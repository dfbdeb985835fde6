// Where in a text the words stand that answer a query, as ranges. How they look is the reader's business.

import type { Match, Reading, Term } from './results.ts'
import { placeWords } from './split-words.ts'

/** The words of the text that answer the reading, in UTF-16 units of the text as it is; sorted, apart from each other. */
export function findMatches(text: string, reading: Reading): Match[] {
  if (reading.terms.length === 0) return []
  const matches: Match[] = []
  for (const { word, start, end } of placeWords(text)) {
    const isAsTyped = reading.terms.some((term) => isTyped(word, term))
    if (!isAsTyped && !reading.terms.some((term) => term.corrected.includes(word))) continue
    const last = matches.at(-1)
    // One character may fold to parts of two words: `½` is 1⁄2.
    if (last && start < last.end) matches[matches.length - 1] = { ...last, end: Math.max(last.end, end) }
    else matches.push({ start, end, corrected: !isAsTyped })
  }
  return matches
}

function isTyped(word: string, { folded, prefix }: Term): boolean {
  if (word === folded) return true
  if (!prefix || !word.startsWith(folded)) return false
  return prefix.longer === null || word.length - folded.length <= prefix.longer
}

// Where a word stands in its articles, read from the positions of its part.

import { defined, itemAt } from '../../model/item-at.ts'
import { parseNumbers } from './number-text.ts'
import { type LoadedPart, partOf, type PositionLists, postingsOf, type WordIndex } from './word-index.ts'

/** Receives each position of a word, sorted by ordinal, then by position. */
type VisitPosition = (ordinal: number, position: number) => void

/**
 * Calls `visit` for each position of a word. No list is made, since common words of a large archive have very many positions. Throws a
 * RangeError where the positions are not loaded: see `missingPositions`.
 */
export function visitPositions(index: WordIndex, word: number, visit: VisitPosition): void {
  const part = partOf(index, word)
  const { gaps, starts } = positionListsOf(part)
  const postings = postingsOf(index, word)
  let next = itemAt(starts, word - part.from)
  for (let posting = 0; posting < postings.length; posting++) {
    const ordinal = defined(postings[posting]) >>> 6
    let position = 0
    for (let more = true; more; next++) {
      const gap = defined(gaps[next])
      position += gap >>> 1
      visit(ordinal, position)
      more = (gap & 1) === 1
    }
  }
}

/** The positions of a part, which are read when they are first needed. */
function positionListsOf(part: LoadedPart): PositionLists {
  if (part.positionLists) return part.positionLists
  if (!part.positions || !part.postings) throw new RangeError('The positions of a word are not loaded.')
  const gaps = parseNumbers(part.positions.positions)
  const firstPostings = part.postings.starts
  const starts = new Uint32Array(firstPostings.length)
  let next = 0
  let posting = 0
  for (let word = 0; word < starts.length; word++) {
    // Skips the positions of the words before: each posting ends with a number that is even.
    for (; posting < defined(firstPostings[word]); posting++) while ((defined(gaps[next++]) & 1) === 1);
    starts[word] = next
  }
  part.positionLists = { gaps, starts }
  return part.positionLists
}

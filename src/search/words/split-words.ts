// Splits text into words. A word is a run of letters and digits. In a script that is written without spaces each character is a word.

import { itemAt } from '../../model/item-at.ts'
import { fold, foldedClusters } from './fold.ts'
import type { TextRange } from '../../model/article.ts'

const WORD = /[\p{L}\p{N}]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const UNSPACED_OR_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu

/** A folded word and its range in the text. */
export interface WordRange extends TextRange {
  readonly word: string
}

/** The words of a folded text, in their order. */
function splitFolded(folded: string): string[] {
  const words = folded.match(WORD) ?? []
  return words.some((word) => UNSPACED.test(word)) ? words.flatMap((word) => word.match(UNSPACED_OR_RUN) ?? []) : words
}

/** The folded words of a text, in their order. */
export const splitWords = (text: string): string[] => splitFolded(fold(text))

/** The same words as {@link splitWords}, each with its range in the text before folding, in UTF-16 units. */
export function splitWordRanges(text: string): WordRange[] {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const cluster of foldedClusters(text)) {
    folded += cluster.folded
    for (let unit = 0; unit < cluster.folded.length; unit++) {
      starts.push(cluster.start)
      ends.push(cluster.end)
    }
  }
  const ranges: WordRange[] = []
  let from = 0
  for (const word of splitFolded(folded)) {
    const found = folded.indexOf(word, from)
    from = found + word.length
    ranges.push({ word, start: itemAt(starts, found), end: itemAt(ends, from - 1) })
  }
  return ranges
}

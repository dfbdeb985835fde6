// What a word is: a run of letters and digits; each character of a script that is written without spaces is a word by itself.

import { fold, foldedClusters } from './fold.ts'
import type { TextRange } from '../../model/article.ts'

const WORD = /[\p{L}\p{N}]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const UNSPACED_OR_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu

/** A folded word, with where it stands. */
export interface PlacedWord extends TextRange {
  readonly word: string
}

/** The words of a text that is folded already, in their order. */
function splitFolded(folded: string): string[] {
  const words = folded.match(WORD) ?? []
  return words.some((word) => UNSPACED.test(word)) ? words.flatMap((word) => word.match(UNSPACED_OR_RUN) ?? []) : words
}

/** The folded words of a text, in their order. */
export const splitWords = (text: string): string[] => splitFolded(fold(text))

/** The same words as {@link splitWords}, each with its range in the text as it was before folding, in UTF-16 units. */
export function placeWords(text: string): PlacedWord[] {
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
  const placed: PlacedWord[] = []
  let from = 0
  for (const word of splitFolded(folded)) {
    const at = folded.indexOf(word, from)
    from = at + word.length
    placed.push({ word, start: starts[at] ?? 0, end: ends[from - 1] ?? text.length })
  }
  return placed
}

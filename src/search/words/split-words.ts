// Splits text into words. A word is a run of letters and digits. Letters with stops between them are one word (`U.N.`), and a number with a short
// unit is two (`8m` is 8 million). In a script that is written without spaces each character is a word.

import { itemAt } from '../../model/item-at.ts'
import { fold, foldedClusters } from './fold.ts'
import type { TextRange } from '../../model/article.ts'

const WORD =
  /(?<![\p{L}\p{N}])(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])\p{L}\.)+(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
const UNSPACED_OR_RUN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu
const AMOUNT = /^(\d+)(mn?|bn)$/

/** A folded word and its range in the text. */
export interface WordRange extends TextRange {
  readonly word: string
}

/** A word of a run, with the letters of the run that it stands for. */
interface Part {
  readonly word: string
  readonly letters: string
}

/** The words of one match of {@link WORD}, in their order. */
function partsOf(run: string): Part[] {
  if (run.includes('.')) return [{ word: run.replaceAll('.', ''), letters: run }]
  const [, digits, unit] = AMOUNT.exec(run) ?? []
  if (digits !== undefined && unit !== undefined) {
    return [
      { word: digits, letters: digits },
      { word: unit === 'bn' ? 'billion' : 'million', letters: unit },
    ]
  }
  if (!UNSPACED.test(run)) return [{ word: run, letters: run }]
  return (run.match(UNSPACED_OR_RUN) ?? []).map((word) => ({ word, letters: word }))
}

/** The folded words of a text, in their order. */
export const splitWords = (text: string): string[] =>
  (fold(text).match(WORD) ?? []).flatMap((run) => partsOf(run).map(({ word }) => word))

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
  for (const { 0: run, index } of folded.matchAll(WORD)) {
    let from = index
    for (const { word, letters } of partsOf(run)) {
      ranges.push({ word, start: itemAt(starts, from), end: itemAt(ends, from + letters.length - 1) })
      from += letters.length
    }
  }
  return ranges
}

/** What stands between the parts of a compound: a hyphen and nothing else. */
const HYPHEN = /^[-\u2010\u2011]$/

/**
 * The compounds of a text, written as one word: `socioeconomic` of "socio-economic". Each has the range of all its parts, and the index of its
 * first part among the words of the text.
 */
export function compoundsOf(text: string): (WordRange & { readonly index: number })[] {
  if (!/[-\u2010\u2011]/.test(text)) return []
  const words = splitWordRanges(text)
  const compounds: (WordRange & { readonly index: number })[] = []
  for (let first = 0, next = 1; first < words.length; first = next, next = first + 1) {
    const parts = [itemAt(words, first)]
    for (let part = words[next]; part && HYPHEN.test(text.slice(parts.at(-1)?.end, part.start)); part = words[++next])
      parts.push(part)
    if (parts.length === 1) continue
    const [{ start }] = parts as [WordRange]
    compounds.push({
      word: parts.map(({ word }) => word).join(''),
      start,
      end: itemAt(parts, parts.length - 1).end,
      index: first,
    })
  }
  return compounds
}

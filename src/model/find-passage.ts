// Finds a passage that a link names in a text that may have been mended since: the very passage, whatever changed around it, or else the nearest.

import type { TextRange } from './article.ts'
import { positionsOf, standsAfter, standsBefore, type TextDirective, wordsIn } from './passage.ts'

/** FNV-1a, in 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
const EMPTY_HASH = 0x811c9dc5
const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)
const printHash = (hash: number): string => (hash >>> 0).toString(36)

/** The checksum of a passage: one to seven digits and lower-case letters. It tells mended words from old ones, and proves nothing. */
export function checksumOf(text: string): string {
  let hash = EMPTY_HASH
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return printHash(hash)
}

/** What a link says of a passage, besides its field. */
export interface PassageClue {
  readonly directive: TextDirective
  readonly checksum: string
}

/** `same`: these are the words that the link was made for. `changed`: they are not there any more; the range is what is nearest, null for nothing. */
export type FoundPassage =
  | { readonly kind: 'same'; readonly range: TextRange }
  | { readonly kind: 'changed'; readonly range: TextRange | null }

/** All ranges that start and end with the words of the directive and have the checksum. */
function findSame(text: string, { directive: { start, end }, checksum }: PassageClue): TextRange[] {
  const found: TextRange[] = []
  for (const at of positionsOf(start, text)) {
    const startEnd = at + start.length
    const last = end === '' ? startEnd : text.length
    let hash = EMPTY_HASH
    for (let to = at + 1; to <= last; to++) {
      hash = hashOn(hash, text.charCodeAt(to - 1))
      const isEnd = to >= startEnd + end.length && (end === '' || text.endsWith(end, to))
      if (isEnd && printHash(hash) === checksum) found.push({ start: at, end: to })
    }
  }
  return found
}

/** The stretch of a text, as long as a part, that has the most of its words: at least half of them; null for none. Case does not count. */
function findNear(text: string, part: string): TextRange | null {
  const wordsOf = (of: string) => wordsIn(of).map((range) => ({ range, word: of.slice(range.start, range.end) }))
  const sought = wordsOf(part.toLowerCase()).map(({ word }) => word)
  const words = wordsOf(text)
  let best: { readonly share: number; readonly range: TextRange } | null = null
  for (let first = 0; first < words.length; first++) {
    const stretch = words.slice(first, first + sought.length)
    const missing = [...sought]
    for (const { word } of stretch) {
      const at = missing.indexOf(word.toLowerCase())
      if (at >= 0) missing.splice(at, 1)
    }
    const share = sought.length - missing.length
    const [from, to] = [stretch[0], stretch.at(-1)]
    if (from && to && share > 0 && 2 * share >= sought.length && share > (best?.share ?? 0))
      best = { share, range: { start: from.range.start, end: to.range.end } }
  }
  return best?.range ?? null
}

/** What is nearest to a changed passage: from where its start is most like it, to its end; one of them where the other is gone. */
function findNearest(text: string, { start, end }: TextDirective): TextRange | null {
  const from = findNear(text, start)
  if (end === '' || from === null) return from ?? findNear(text, end)
  const rest = findNear(text.slice(from.end), end)
  return rest === null ? from : { start: from.start, end: from.end + rest.end }
}

/** Finds a passage by its clue. Of several that are the same, it is the one with the words of the directive around it. */
export function findPassage(text: string, clue: PassageClue): FoundPassage {
  const { prefix, suffix } = clue.directive
  const same = findSame(text, clue)
  const fit = ({ start, end }: TextRange) =>
    Number(standsBefore(text, start, prefix)) + Number(standsAfter(text, end, suffix))
  const best = Math.max(...same.map(fit))
  const range = same.find((each) => fit(each) === best)
  return range ? { kind: 'same', range } : { kind: 'changed', range: findNearest(text, clue.directive) }
}

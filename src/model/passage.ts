// A passage: some words of an article's title, kicker or summary, which a reader links to or quotes. This finds its whole words, and says it as
// browsers do in a text directive: by the words that it starts and ends with, and those around it where that is not enough.

import type { TextRange } from './article.ts'

/** The fields that a passage can be in, in the order of the page. */
export const PASSAGE_FIELDS = ['kicker', 'title', 'summary'] as const
export type PassageField = (typeof PASSAGE_FIELDS)[number]

/** A range of one of these fields; never empty, without spaces at its ends. */
export interface Passage extends TextRange {
  readonly field: PassageField
}

/** A passage in the parts of a text directive (https://wicg.github.io/scroll-to-text-fragment/). All but `start` may be empty. */
export interface TextDirective {
  /** What stands right before the passage. */
  readonly prefix: string
  /** What the passage starts with; the whole passage where `end` is empty. */
  readonly start: string
  readonly end: string
  /** What stands right after the passage. */
  readonly suffix: string
}

/**
 * A word: letters and digits, and single signs between them (`COVID-19`, `don’t`, `3,000`). Scripts without spaces have a word for each letter. Any
 * other sign, a stop or a picture, counts as a word.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]|[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-‐‑.,:'’·_/][\p{L}\p{N}\p{M}\p{Cf}]+)*|\S/gu

/** The words of a text, in order. */
export const wordsIn = (text: string): TextRange[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** Widens a range to whole words, and takes the spaces at its ends away; null where it has none. Browsers find whole words alone. */
export function widenToWords(text: string, { start, end }: TextRange): TextRange | null {
  if (start >= end) return null
  const touched = wordsIn(text).filter((word) => word.start < end && start < word.end)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** A passage of up to so many words is said whole; of a longer one only so many at each end. */
const MOST_WHOLE = 10
const FEWEST_AT_ENDS = 5

/**
 * Text as browsers compare it when they look for a passage: without case and accents. The parts of a text, folded, are the folded text.
 */
const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ς', 'σ').replaceAll(/\s+/g, ' ')

/** Whether the words before or after a position are these, whatever the spaces between. */
export const standsBefore = (text: string, at: number, prefix: string): boolean =>
  prefix === '' || text.slice(0, at).trimEnd().endsWith(prefix)
export const standsAfter = (text: string, at: number, suffix: string): boolean =>
  suffix === '' || text.slice(at).trimStart().startsWith(suffix)

/** The positions of a part in a text, in order, from one on. */
export function* positionsOf(part: string, text: string, from = 0): Generator<number> {
  for (let at = text.indexOf(part, from); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) yield at
}

/** The first passage of a text that a directive fits; null for none. */
function firstMatch(text: string, { prefix, start, end, suffix }: TextDirective): TextRange | null {
  for (const at of positionsOf(start, text)) {
    if (!standsBefore(text, at, prefix)) continue
    const startEnd = at + start.length
    const ends =
      end === '' ? [startEnd] : [...positionsOf(end, text, startEnd)].map((position) => position + end.length)
    const found = ends.find((each) => standsAfter(text, each, suffix))
    if (found !== undefined) return { start: at, end: found }
  }
  return null
}

function foldDirective({ prefix, start, end, suffix }: TextDirective): TextDirective {
  return { prefix: fold(prefix), start: fold(start), end: fold(end), suffix: fold(suffix) }
}

/**
 * Says a passage of whole words, so that of all that it could be, the first is meant. `before` is what stands before the text on the page: where the
 * passage is there too, and no words around it tell the two apart, it is left out of account. Returns the shortest directive that will do.
 */
export function describePassage(text: string, { start, end }: TextRange, before = ''): TextDirective {
  const words = wordsIn(text.slice(start, end))
  const [left, right] = [wordsIn(text.slice(0, start)), wordsIn(text.slice(end))]
  const page = fold(`${before} ${text}`)
  const from = fold(`${before} ${text.slice(0, start)}`).length
  const to = from + fold(text.slice(start, end)).length

  /** With `more` words around the passage, and at both of its ends. */
  function describe(more: number): TextDirective {
    const atEnds = FEWEST_AT_ENDS + more
    const isWhole = words.length <= Math.max(MOST_WHOLE, 2 * atEnds)
    const startEnd = isWhole ? end : start + (words[atEnds - 1]?.end ?? 0)
    const endStart = isWhole ? end : start + (words.at(-atEnds)?.start ?? 0)
    return {
      prefix: more === 0 ? '' : text.slice(left.at(-more)?.start ?? 0, start).trim(),
      start: text.slice(start, startEnd),
      end: text.slice(endStart, end),
      suffix: more === 0 ? '' : text.slice(end, end + (right[more - 1] ?? { end: text.length }).end).trim(),
    }
  }

  for (let more = 0; more <= Math.max(left.length, words.length, right.length); more++) {
    const directive = describe(more)
    const match = firstMatch(page, foldDirective(directive))
    if (match?.start === from && match.end === to) return directive
  }
  return before === '' ? describe(Infinity) : describePassage(text, { start, end })
}

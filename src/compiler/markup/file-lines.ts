// The lines of a file of markup: where an offset lies, and which lines an item stands on.

import { itemAt } from '../../model/item-at.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { splitLines, type Line } from '../parse/split-lines.ts'

/** The lines that an item stands on. */
export interface Span {
  /** From 1, both included. */
  readonly lines: readonly [first: number, last: number]
  /** The lines as captured; of a line that it shares with others, its own part. */
  readonly raw: readonly string[]
}

export interface FileLines {
  readonly lines: readonly Line[]
  /** The line and column of an offset, from 1, and the line itself. */
  readonly placeAt: (offset: number) => { readonly line: number; readonly column: number; readonly content: string }
  readonly spanOf: (start: number, end: number) => Span
}

/** Cuts a text into lines. Each look-up takes the logarithm of their number. */
export function fileLines(text: string): FileLines {
  const { mark, lines } = splitLines(text)
  const starts: number[] = []
  let start = mark.length
  for (const line of lines) {
    starts.push(start)
    start += line.text.length + line.end.length
  }
  const indexOf = (offset: number) => Math.max(0, lowerBound(starts, (each) => each <= offset) - 1)

  return {
    lines,
    placeAt(offset) {
      const index = indexOf(offset)
      const content = lines[index]?.text ?? ''
      const column = Math.min(Math.max(0, offset - (starts[index] ?? 0)), content.length) + 1
      return { line: index + 1, column, content }
    },
    spanOf(from, to) {
      const first = indexOf(from)
      const last = Math.max(first, indexOf(to - 1))
      const raw = lines.slice(first, last + 1).map(({ text: line }) => line)
      const before = from - itemAt(starts, first)
      const after = to - itemAt(starts, last)
      // The end first: both may be on one line.
      const closing = itemAt(raw, raw.length - 1)
      if (closing.slice(after).trim() !== '') raw[raw.length - 1] = closing.slice(0, after)
      const opening = itemAt(raw, 0)
      if (opening.slice(0, before).trim() !== '') raw[0] = opening.slice(before)
      return { lines: [first + 1, last + 1], raw }
    },
  }
}

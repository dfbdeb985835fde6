// Makes a problem from a place in a text: the line and column of an offset, and the frame that shows it with a caret.
// Leaves out which problems there are (problem-codes.ts) and how they are printed.

import type { Problem } from '../model/problem.ts'
import { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts'

/** What a problem is made of. */
export interface ProblemInput {
  readonly code: ProblemCode
  /** Relative to the folder of seeds: `002_4ac1b9a692e90482.txt`, `vocabulary/themes.yaml`. */
  readonly file: string
  /** The whole text of the file; empty where it can't be read. */
  readonly text: string
  /** Where in the text, in UTF-16 units from 0; clamped into the text. */
  readonly offset: number
  /** One sentence that states the rule that was broken. */
  readonly message: string
  /** What to do about it. */
  readonly hint: string
}

/** A frame shows at most this many UTF-16 units of a line, so that a summary of a thousand letters does not hide its caret. */
const FRAME_WIDTH = 100

/** Builds a problem: its severity from the table of codes, its line, column and frame from the text. */
export function makeProblem({ text, offset, ...said }: ProblemInput): Problem {
  return problemAt({ ...said, ...placeOf(text, offset) })
}

/** The same, for a place that is known already: takes no time to look for it. */
export function problemAt({ code, file, line, column, content, message, hint }: PlacedProblemInput): Problem {
  const { severity } = PROBLEM_CODES[code]
  return { code, severity, seed: file, line, column, message, frame: frameOf({ line, column, content }), hint }
}

export type PlacedProblemInput = Omit<ProblemInput, 'text' | 'offset'> & Place

interface Place {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  /** The line itself, without its end. */
  readonly content: string
}

/** Where an offset lies. Lines end at LF, CRLF or CR. */
function placeOf(text: string, offset: number): Place {
  const end = Math.max(0, Math.min(offset, text.length))
  let line = 1
  let start = 0
  for (const match of text.slice(0, end).matchAll(/\r\n?|\n/g)) {
    line += 1
    start = match.index + match[0].length
  }
  const stop = text.slice(start).search(/[\r\n]/)
  const content = stop < 0 ? text.slice(start) : text.slice(start, start + stop)
  return { line, column: end - start + 1, content }
}

/** Two lines: the content after its line number, and the caret under the column. Tabs stay tabs in both, so that they line up. */
function frameOf({ line, column, content }: Place): string {
  const from = Math.max(0, Math.min(column - 1 - FRAME_WIDTH / 2, content.length - FRAME_WIDTH))
  const shown = content.slice(from, from + FRAME_WIDTH)
  const before = from > 0 ? '…' : ''
  const after = from + FRAME_WIDTH < content.length ? '…' : ''
  const gutter = `${line} | `
  const indent = (before + shown.slice(0, column - 1 - from)).replace(/[^\t]/g, ' ')
  return `${gutter}${before}${shown}${after}\n${' '.repeat(gutter.length - 2)}| ${indent}^`
}

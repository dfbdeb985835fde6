// Prints the compiler's problems for the build and the dev server, in the same words.

import type { Problem } from '../model/problem.ts'

/** A problem as `file:line:column`, its sentence, the line with its caret, and what to do. */
export const printProblem = (problem: Problem, folder: string): string =>
  `${printPosition(problem, folder)} ${problem.message}\n${indent(problem.frame)}\n  ${problem.hint}`

/** `seeds/vocabulary/themes.yaml:14:5`; the column counts from 1. */
export const printPosition = ({ seed, line, column }: Problem, folder: string): string =>
  `${folder}/${seed}:${line}:${column}`

/** All errors in one message: how many, then each. `folder` is where the seeds are, as the reader of the message would write it. */
export function printErrors(errors: readonly Problem[], folder: string): string {
  return [
    `${counted(errors.length, 'error')} in ${folder}:`,
    ...errors.map((error) => printProblem(error, folder)),
  ].join('\n\n')
}

/** One line for any number of warnings; null for none. */
export function printWarnings(warnings: readonly Problem[], folder: string): string | null {
  if (warnings.length === 0) return null
  const command = folder === 'seeds' ? 'npm run seeds' : `npm run -s seeds -- ${quoted(folder)}`
  return `${counted(warnings.length, 'warning')} in ${folder}; \`${command}\` shows ${warnings.length === 1 ? 'it' : 'them'}.`
}

/** A path as a shell takes it. */
export const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const indent = (text: string): string => text.replace(/^/gm, '  ')

import { expect, it } from 'vitest'
import { printErrors, printWarnings } from '../../src/build/print-problems.ts'
import type { Problem } from '../../src/model/problem.ts'

const problem = (line: number, message: string): Problem => ({
  code: 'unknown-group',
  severity: 'error',
  seed: 'vocabulary/themes.yaml',
  line,
  column: 12,
  message,
  frame: `${line} |     group: jbos\n  |            ^`,
  hint: 'Groups are listed at the top of the file.',
})

it('prints all errors in one message, each with its place, its line and what to do', () => {
  expect(printErrors([problem(3, 'There is no group jbos.'), problem(9, 'There is no group rihgts.')], 'seeds')).toBe(
    `2 errors in seeds:

seeds/vocabulary/themes.yaml:3:12 There is no group jbos.
  3 |     group: jbos
    |            ^
  Groups are listed at the top of the file.

seeds/vocabulary/themes.yaml:9:12 There is no group rihgts.
  9 |     group: jbos
    |            ^
  Groups are listed at the top of the file.`
  )
})

it('says of warnings how many there are and what shows them, and nothing where there are none', () => {
  expect(printWarnings([problem(1, '')], 'seeds')).toBe('1 warning in seeds; `npm run seeds` shows it.')
  expect(printWarnings([problem(1, ''), problem(2, '')], 'seeds')).toBe(
    '2 warnings in seeds; `npm run seeds` shows them.'
  )
  expect(printWarnings([], 'seeds')).toBeNull()
})

// The ranking, frozen: for each query over the five seeds the article that should come first, and why. A line is changed by argument, never
// because the search gives something else.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSources } from '../../../src/build/read-sources.ts'
import { createAsker } from '../../../src/cli/ask/create-asker.ts'
import { PROJECT_SEEDS } from '../../../src/cli/project.ts'
import { compile } from '../../../src/compiler/compile.ts'

const corpus = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))

const ask = createAsker(compile(await readSources(PROJECT_SEEDS)).archive)

it('has at least sixty queries, each with a reason', () => {
  expect(corpus.filter(([query, first, reason]) => query && first && reason).length).toBeGreaterThanOrEqual(60)
})

it.each(corpus)('ranks for %s first: %s (%s)', (query = '', first = '') => {
  expect(ask(query).results[0]?.title.slice(0, first.length)).toBe(first)
})

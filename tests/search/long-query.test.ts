import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildIndex } from '../../src/search/index/build-index.ts'
import { parseQuery } from '../../src/search/query/parse-query.ts'
import { openWordSearch } from '../../src/search/engine.ts'
import { archiveOf, arbitraryArticle } from '../support/arbitrary-archive.ts'

const NINE = 'migration seafarers pension tourism textile garment domestic inclusion training'.split(' ')

/** For each word of a query, typed against two titles, what it was corrected to. */
function corrected(words: readonly string[]): Record<string, readonly string[]> {
  const [sample] = fc.sample(arbitraryArticle, { numRuns: 1, seed: 1 })
  if (!sample) throw new TypeError('No sample.')
  const titles = [NINE.join(' '), 'Trailing pensions']
  const archive = archiveOf(titles.map((title) => ({ ...sample, title, kicker: null, summary: null })))
  const matches = openWordSearch(buildIndex(archive)).match(parseQuery(words.join(' ')), false)
  if (matches?.kind !== 'matches') throw new TypeError('Matches expected.')
  return Object.fromEntries(matches.reading.terms.map((term) => [term.folded, term.corrected]))
}

it('corrects each word of a short query that too few articles answer', () => {
  expect(corrected(['training', 'pesnions'])).toMatchObject({
    training: ['trailing'],
    pesnions: ['pensions', 'pension'],
  })
})

it('corrects only what the archive lacks in a query of more than eight words', () => {
  const mistyped = NINE.map((word) => (word === 'tourism' ? 'turism' : word))
  expect(corrected(mistyped)).toMatchObject({ training: [], pension: [], turism: ['tourism'] })
})

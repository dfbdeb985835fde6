import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { archiveOf, arbitraryArticle } from '../../support/arbitrary-archive.ts'

/** The titles that answer a query, best first, of articles that differ in nothing else; the last of `titles` is the oldest. */
function ask(query: string, titles: readonly string[]): string[] {
  const [sample] = fc.sample(arbitraryArticle, { numRuns: 1, seed: 1 })
  if (!sample) throw new TypeError('No sample.')
  const archive = archiveOf(titles.map((title) => ({ ...sample, title, kicker: null, summary: null })))
  const { ordinals } = createEngine(buildColumns(archive), buildIndex(archive)).search({ ...NO_CRITERIA, query })
  return Array.from(ordinals ?? archive.articles.keys()).map((ordinal) => archive.articles[ordinal]?.title ?? '')
}

it.each([
  ['the title that they are more of', ['Skills wages of a guild at sea', 'Skills wages of a guild']],
  ['where they are neighbours', ['Skills of seafarers for wages', 'Seafarers of wages for skills']],
  ['where they are in their order', ['Seafarers for skills wages', 'Seafarers for wages skills']],
])('of titles that have all words of a query puts first %s', (_, [worse = '', better = '']) => {
  const query = 'wages skills'
  expect(ask(query, [worse, better, 'Seafarers'])).toEqual([better, worse])
  expect(ask(query, [better, worse, 'Seafarers'])).toEqual([better, worse])
})

it('is not asked in an archive so large that a query would have to load many places', () => {
  const sized = (articles: number) => {
    const [sample] = fc.sample(arbitraryArticle, { numRuns: 1, seed: 1 })
    if (!sample) throw new TypeError('No sample.')
    return buildIndex(archiveOf(Array.from({ length: articles }, (_, nth) => ({ ...sample, title: `Title ${nth}` }))))
  }
  expect(sized(2000).titleLengths).toHaveLength(2000)
  expect(sized(2001).titleLengths).toBeNull()
})

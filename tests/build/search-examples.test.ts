import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../src/build/catalogue.ts'
import { makeSearchExamples } from '../../src/build/search-examples.ts'
import { createAsker } from '../../src/cli/ask/create-asker.ts'
import { archiveOf, anArticle } from '../support/an-archive.ts'
import { iloArchive } from '../support/ilo-archive.ts'

const { archive } = iloArchive().source
const examples = makeSearchExamples(archive, makeCatalogue(archive))

const examplesOf = (...articles: Parameters<typeof archiveOf>[0]) => {
  const small = archiveOf(articles)
  return makeSearchExamples(small, makeCatalogue(small)).map(({ shows, query }) => [shows, query])
}

describe('the examples of searches', () => {
  const ask = createAsker(archive)

  it.each(examples)('$query finds something in the archive of the repository', ({ query }) => {
    expect(ask(query, false).total).toBeGreaterThan(0)
  })

  it('show all that the search can do', () => {
    expect(examples.map(({ shows }) => shows)).toEqual([
      'words',
      'misspelled',
      'accents',
      'phrase',
      'without',
      'either',
      'title',
      'period',
      'format',
      'place',
      'themes',
    ])
  })

  it('are of the archive’s own words', () => {
    expect(
      examplesOf(
        anArticle({ day: '2021-03-02', title: 'Whale skeleton cleaned', format: 'video' }),
        anArticle({ day: '2021-03-01', title: 'Whale skeleton returns to Göteborg' }),
        anArticle({ day: '2021-02-01', title: 'Lighthouse opens' }),
        anArticle({ day: '2021-01-01', title: 'Kenya', places: ['KE'] })
      )
    ).toEqual([
      ['words', 'whale skeleton'],
      ['misspelled', 'whlae skelteon'],
      ['accents', 'goteborg'],
      ['phrase', '"whale skeleton"'],
      ['without', 'whale -returns'],
      ['either', 'whale OR lighthouse'],
      ['title', 'title:whale'],
      ['period', 'whale date:2021'],
      ['format', 'video march 2021'],
      ['place', 'place:KE'],
    ])
  })

  it('are none where no two words stand side by side, and nothing is filed', () => {
    expect(examplesOf(anArticle({ day: '2021-03-02', title: 'Ärger' }))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../src/build/catalogue.ts'
import { anArticle, aSource } from '../support/an-archive.ts'

const catalogueOf = (...articles: Parameters<typeof anArticle>[0][]) =>
  makeCatalogue(aSource(articles.map(anArticle)).archive)

const counts = (values: readonly { id: string; count: number }[]) => values.map(({ id, count }) => [id, count])

describe('the catalogue', () => {
  it('counts the articles of each value, in the order of the vocabulary, those without any included', () => {
    const catalogue = catalogueOf(
      { day: '2021-04-01', themes: ['wages', 'equality'], flags: ['covid-19'], format: 'video' },
      { day: '2021-04-02', themes: ['wages'] }
    )
    expect(counts(catalogue.theme)).toEqual([
      ['skills', 0],
      ['wages', 2],
      ['equality', 1],
    ])
    expect(counts(catalogue.flag)).toEqual([['covid-19', 1]])
    expect(counts(catalogue.format)).toEqual([
      ['video', 1],
      ['press-release', 0],
    ])
  })

  it('counts an article once for a region, however many of its countries it names', () => {
    const catalogue = catalogueOf(
      { day: '2021-04-01', places: ['KE', 'EG'] },
      { day: '2021-04-02', places: ['africa', 'KE'] }
    )
    expect(counts(catalogue.place)).toEqual([
      ['africa', 2],
      ['EG', 1],
      ['KE', 2],
    ])
  })

  it('lists places that occur alone: regions, then countries by their names', () => {
    const catalogue = catalogueOf({ day: '2021-04-01', places: ['KE', 'JP'] }, { day: '2021-04-02', places: ['EG'] })
    expect(catalogue.place.map(({ id }) => id)).toEqual(['africa', 'asia', 'EG', 'JP', 'KE'])
  })

  it('lists a country under the word that readers look for', () => {
    const { archive } = aSource([anArticle({ day: '2021-04-01', places: ['KE', 'EG', 'JP'] })])
    const labels: Record<string, string> = { EG: 'Bolivarian Republic of Venezuela', KE: 'Viet Nam', JP: 'Uruguay' }
    const places = archive.vocabulary.places.map((place) => ({ ...place, label: labels[place.id] ?? place.label }))
    const catalogue = makeCatalogue({ ...archive, vocabulary: { ...archive.vocabulary, places } })
    expect(catalogue.place.slice(2).map(({ label }) => label)).toEqual([
      'Uruguay',
      'Bolivarian Republic of Venezuela',
      'Viet Nam',
    ])
  })

  it('counts an article for each seed that attests it, once a seed', () => {
    const catalogue = catalogueOf(
      { day: '2021-04-01', seeds: ['a.txt', 'b.txt', 'b.txt'] },
      { day: '2021-04-02', seeds: ['b.txt'] }
    )
    expect(counts(catalogue.seed)).toEqual([
      ['a.txt', 1],
      ['b.txt', 2],
    ])
  })

  it('says what time the listings span, each from its first entry to its last, those within a week as one', () => {
    const catalogue = catalogueOf(
      { day: '2020-05-20', seeds: ['a.txt'] },
      { day: '2020-05-29', seeds: ['a.txt'] },
      { day: '2021-04-08', seeds: ['b.txt'] },
      { day: '2021-05-26', seeds: ['b.txt', 'c.txt'] },
      { day: '2021-06-10', seeds: ['c.txt'] },
      { day: '2021-06-17', seeds: ['d.txt'] },
      { day: '2021-06-25', seeds: ['e.txt'] }
    )
    expect(catalogue.captured).toEqual([
      ['2020-05-20', '2020-05-29'],
      ['2021-04-08', '2021-06-17'],
      ['2021-06-25', '2021-06-25'],
    ])
  })

  it('counts months by the group of the first theme, those without a theme last, oldest month first', () => {
    const catalogue = catalogueOf(
      { day: '2021-04-01', themes: ['wages', 'equality'] },
      { day: '2021-02-02', themes: ['equality'] },
      { day: '2021-04-28' }
    )
    expect(catalogue.months).toEqual([
      { month: '2021-02', groups: [1, 0, 0] },
      { month: '2021-04', groups: [0, 1, 1] },
    ])
  })
})

// What is filed under each value, beside a slow twin that goes through all articles for each value.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeCriteria } from '../../src/address/criteria-address.ts'
import { makeCatalogue } from '../../src/build/catalogue.ts'
import { makeSlices, tallySlices } from '../../src/build/tally-slices.ts'
import type { Archive } from '../../src/model/archive.ts'
import type { Article } from '../../src/model/article.ts'
import { alsoTheme, onlyValue } from '../../src/model/edit-criteria.ts'
import type { SliceFacet, Slices } from '../../src/model/page-data.ts'
import { buildColumns } from '../../src/search/filter/columns.ts'
import { createEngine } from '../../src/search/engine.ts'
import { arbitraryArchive } from '../support/arbitrary-archive.ts'

const SLICED: readonly SliceFacet[] = ['theme', 'flag', 'format', 'place']

function slicesOf(archive: Archive): Slices {
  const catalogue = makeCatalogue(archive)
  return makeSlices(tallySlices(archive, catalogue), catalogue)
}

function idsOf({ vocabulary }: Archive, article: Article, facet: SliceFacet): string[] {
  if (facet === 'format') return article.format ? [article.format.id] : []
  if (facet !== 'place') return (facet === 'theme' ? article.themes : article.flags).map(({ id }) => id)
  const countries = article.places.map(({ id }): string => id)
  const regions = countries.flatMap((id) => vocabulary.places.find((place) => place.id === id)?.group ?? [])
  return [...countries, ...regions]
}

it('tells when the articles of each value appeared, and which was the latest', () => {
  fc.assert(
    fc.property(arbitraryArchive, (archive) => {
      const { periods, values } = slicesOf(archive)
      for (const facet of SLICED) {
        const filed = archive.articles.map((article) => ({ day: article.day, ids: idsOf(archive, article, facet) }))
        expect(new Set(values[facet].map(({ id }) => id))).toEqual(new Set(filed.flatMap(({ ids }) => ids)))
        for (const { id, latest, counts } of values[facet]) {
          const days = filed.filter(({ ids }) => ids.includes(id)).map(({ day }) => day)
          expect(latest).toBe(days.toSorted().at(-1))
          expect(counts).toEqual(periods.map((period) => days.filter((day) => day.startsWith(period)).length))
        }
      }
    })
  )
})

it('counts the articles of a group once, whatever the number of its themes that they have', () => {
  fc.assert(
    fc.property(arbitraryArchive, (archive) => {
      const { grouped } = slicesOf(archive)
      const groupOf = (id: string) => archive.vocabulary.themes.find((theme) => theme.id === id)?.group
      for (const { id } of archive.vocabulary.themeGroups) {
        const own = archive.articles.filter(({ themes }) => themes.some((theme) => groupOf(theme.id) === id))
        expect(grouped[id] ?? 0).toBe(own.length)
      }
    })
  )
})

it('names the themes that a value occurs with, the most frequent first, and never the value itself', () => {
  fc.assert(
    fc.property(arbitraryArchive, (archive) => {
      const { related } = slicesOf(archive)
      for (const facet of SLICED) {
        for (const [id, themes] of Object.entries(related[facet])) {
          const own = archive.articles.filter((article) => idsOf(archive, article, facet).includes(id))
          const withTheme = (theme: string) => own.filter((article) => article.themes.some((each) => each.id === theme))
          for (const { id: theme, count } of themes) expect(count).toBe(withTheme(theme).length)
          const counts = themes.map(({ count }) => count)
          expect(counts).toEqual(counts.toSorted((a, b) => b - a))
          expect(themes.filter((theme) => facet === 'theme' && theme.id === id)).toEqual([])
        }
      }
    })
  )
})

it('counts beside a value and a theme what asking for both finds', () => {
  fc.assert(
    fc.property(arbitraryArchive, (archive) => {
      const engine = createEngine(buildColumns(archive), null)
      const { related } = slicesOf(archive)
      for (const facet of SLICED) {
        for (const [id, themes] of Object.entries(related[facet])) {
          for (const theme of themes) {
            expect(engine.search(normalizeCriteria(alsoTheme(facet, id, theme.id))).total).toBe(theme.count)
          }
        }
      }
    })
  )
})

it('finds of each value the articles and the bars that the search would find', () => {
  fc.assert(
    fc.property(arbitraryArchive, (archive) => {
      const engine = createEngine(buildColumns(archive), null)
      for (const { facet, id, ordinals, bins } of tallySlices(archive, makeCatalogue(archive)).slices) {
        const hits = engine.search(onlyValue(facet, id))
        expect(ordinals).toEqual(hits.ordinals ? [...hits.ordinals] : archive.articles.map((_, place) => place))
        const counts = engine.count(onlyValue(facet, id))
        expect(bins).toEqual(counts.bins.map(({ period, answers }) => ({ period, groups: answers })))
      }
    })
  )
})

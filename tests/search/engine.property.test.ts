// The engine beside a slow twin that goes through the articles one by one.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCatalogue } from '../../src/build/catalogue.ts'
import { makeOverview } from '../../src/build/bundle.ts'
import type { Archive } from '../../src/model/archive.ts'
import type { Article } from '../../src/model/article.ts'
import { asksEvery, NO_CRITERIA, SORTS, type Criteria } from '../../src/model/criteria.ts'
import { firstDayOf, lastDayOf } from '../../src/model/day.ts'
import { FACETS, type Facet } from '../../src/model/facets.ts'
import { buildIndex } from '../../src/search/index/build-index.ts'
import { buildColumns } from '../../src/search/filter/columns.ts'
import { createEngine } from '../../src/search/engine.ts'
import { countsOfAll, hitsOfAll } from '../../src/search/results-of-all.ts'
import { arbitraryArchive } from '../support/arbitrary-archive.ts'
import { arbitraryCriteria } from '../support/arbitrary-criteria.ts'

const engineOf = (archive: Archive) => createEngine(buildColumns(archive), buildIndex(archive))

function valuesOf(archive: Archive, article: Article, facet: Facet): string[] {
  switch (facet) {
    case 'theme':
      return article.themes.map(({ id }) => id)
    case 'flag':
      return article.flags.map(({ id }) => id)
    case 'format':
      return article.format ? [article.format.id] : []
    case 'place':
      return article.places.flatMap(({ id }) => {
        const region = archive.vocabulary.places.find((place) => place.id === id)?.group
        return region ? [id, region] : [id]
      })
    case 'seed':
      return article.sightings.map(({ seed }) => seed)
    default:
      return facet satisfies never
  }
}

const isWithin = ({ day }: Article, { from, to }: Criteria) =>
  (from === null || day >= firstDayOf(from)) && (to === null || day <= lastDayOf(to))

/** The ordinals that the criteria keep, without a query. */
function keep(archive: Archive, criteria: Criteria): number[] {
  return archive.articles.flatMap((article, ordinal) => {
    const isKept = FACETS.every((facet) => {
      const values = valuesOf(archive, article, facet)
      const { [facet]: chosen } = criteria.chosen
      const { [facet]: excluded } = criteria.excluded
      const has = (id: string) => values.includes(id)
      const isMet = asksEvery(criteria, facet) ? chosen.every(has) : chosen.length === 0 || chosen.some(has)
      return isMet && !excluded.some(has)
    })
    return isKept && isWithin(article, criteria) ? [ordinal] : []
  })
}

interface Asked {
  readonly archive: Archive
  readonly criteria: Criteria
}

/** Criteria with a value chosen too. Where one place suffices, a country takes the place of its region. */
function choose({ archive: { vocabulary }, criteria }: Asked, facet: Facet, id: string): Criteria {
  const { [facet]: chosen } = criteria.chosen
  if (chosen.includes(id)) return criteria
  const region = vocabulary.places.find((place) => place.id === id)?.group
  const others = facet === 'place' && !asksEvery(criteria, facet) ? chosen.filter((each) => each !== region) : chosen
  return { ...criteria, chosen: { ...criteria.chosen, [facet]: [...others, id] } }
}

const ordinalsOf = ({ total, ordinals }: { total: number; ordinals: Uint32Array | null }) =>
  ordinals ? [...ordinals] : Array.from({ length: total }, (_, ordinal) => ordinal)

const arbitraryQuery = fc.constantFrom(
  '',
  'work',
  'migrnat wrokers',
  'catalin tacu',
  'wage decent',
  'the',
  'zzz work',
  'covid-19',
  'mi'
)

describe('the engine', () => {
  it('keeps the articles that a walk over all of them keeps, in the order asked for', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryCriteria(), (archive, criteria) => {
        const hits = engineOf(archive).search(criteria)
        const kept = keep(archive, criteria)
        expect(ordinalsOf(hits)).toEqual(criteria.sort === 'oldest' ? kept.toReversed() : kept)
        expect(hits).toMatchObject({ total: kept.length, uncorrected: kept.length, reading: null })
      })
    )
  })

  it('counts for each value what choosing it too would give, one of the values of its facet or all', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryCriteria(arbitraryQuery), (archive, criteria) => {
        const engine = engineOf(archive)
        const { values, total: all } = engine.count(criteria)
        expect(all).toBe(engine.search(criteria).total)
        for (const facet of FACETS) {
          const ids = new Set(archive.articles.flatMap((article) => valuesOf(archive, article, facet)))
          for (const id of ids) {
            const { total } = engine.search(choose({ archive, criteria }, facet, id))
            expect(values[facet][id] ?? 0, `${facet} ${id}`).toBe(total)
          }
          expect(Object.values(values[facet])).not.toContain(0)
        }
      })
    )
  })

  it('spreads the results, the period and the archive over bins without gaps', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryCriteria(arbitraryQuery), (archive, criteria) => {
        const engine = engineOf(archive)
        const { bins, total: all } = engine.count(criteria)
        const answers = new Set(ordinalsOf(engine.search(criteria)))
        for (const { period, answers: byGroup, within, total } of bins) {
          const inBin = archive.articles.filter(({ day }) => day.startsWith(period))
          expect(total).toBe(inBin.length)
          expect(within).toBe(inBin.filter((article) => isWithin(article, criteria)).length)
          const answering = inBin.filter((article) => answers.has(archive.articles.indexOf(article)))
          const groups = [...archive.vocabulary.themeGroups.map(({ id }) => id), null]
          expect(byGroup).toEqual(
            groups.map((group) => answering.filter((article) => groupOf(archive, article) === group).length)
          )
        }
        const sum = bins.flatMap((bin) => bin.answers).reduce((a, b) => a + b, 0)
        expect(sum).toBe(all)
      })
    )
  })

  it('gives for no criteria what every page knows without it', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom(...SORTS, null), (archive, sort) => {
        const overview = makeOverview(archive)
        const engine = engineOf(archive)
        expect(hitsOfAll(overview, sort ?? 'newest')).toEqual(engine.search({ ...NO_CRITERIA, sort }))
        expect(countsOfAll(overview, makeCatalogue(archive))).toEqual(engine.count({ ...NO_CRITERIA, sort }))
      })
    )
  })

  it('builds the same bytes from the same archive', () => {
    fc.assert(
      fc.property(arbitraryArchive, (archive) => {
        const twin = structuredClone(archive)
        expect(JSON.stringify(buildColumns(twin))).toBe(JSON.stringify(buildColumns(archive)))
        expect(JSON.stringify(buildIndex(twin))).toBe(JSON.stringify(buildIndex(archive)))
      })
    )
  })
})

function groupOf(archive: Archive, article: Article): string | null {
  const first = article.themes[0]?.id
  return archive.vocabulary.themes.find(({ id }) => id === first)?.group ?? null
}

// What the filters promise: the number beside a value is the number of articles that choosing it gives.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { facetOptions, type FacetOption } from '../../../src/app/filters/facet-options.ts'
import { toggleOption } from '../../../src/app/filters/filter-panel.tsx'
import { makeCatalogue } from '../../../src/build/catalogue.ts'
import type { Criteria } from '../../../src/model/criteria.ts'
import { FACETS } from '../../../src/model/facets.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'
import { arbitraryCriteria } from '../../support/arbitrary-criteria.ts'

function shownIn(
  criteria: Criteria,
  catalogue: ReturnType<typeof makeCatalogue>,
  counts: Parameters<typeof facetOptions>[1]['counts']
) {
  return FACETS.flatMap((facet) =>
    facetOptions(facet, { catalogue, counts, criteria })
      .flatMap(({ head, options }): readonly FacetOption[] => (head === null ? options : [head, ...options]))
      .map((option) => ({ facet, option }))
  )
}

it('gives exactly the printed number for every value of a facet with no choice yet', () => {
  fc.assert(
    fc.property(arbitraryArchive, arbitraryCriteria(), (archive, criteria) => {
      const engine = createEngine(buildColumns(archive), null)
      const catalogue = makeCatalogue(archive)
      for (const { facet, option } of shownIn(criteria, catalogue, engine.count(criteria).values)) {
        if (criteria.chosen[facet].length > 0 || option.excluded) continue
        const next = toggleOption({ criteria, catalogue }, facet, option.id)
        expect(engine.search(next).total, `${facet} ${option.id}`).toBe(option.count)
      }
    })
  )
})

it('gives, beside other choices, no fewer than the printed number and no more than both together', () => {
  fc.assert(
    fc.property(arbitraryArchive, arbitraryCriteria(), (archive, criteria) => {
      const engine = createEngine(buildColumns(archive), null)
      const catalogue = makeCatalogue(archive)
      const { values, total } = engine.count(criteria)
      for (const { facet, option } of shownIn(criteria, catalogue, values)) {
        if (criteria.chosen[facet].length === 0 || option.chosen || option.excluded) continue
        const count = option.count ?? 0
        const given = engine.search(toggleOption({ criteria, catalogue }, facet, option.id)).total
        expect(given).toBeGreaterThanOrEqual(count)
        expect(given).toBeLessThanOrEqual(total + count)
      }
    })
  )
})

// What the filters promise: the number beside a value is the number of articles that choosing it gives.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalizeCriteria } from '../../../src/address/criteria-address.ts'
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
    facetOptions(facet, { catalogue, counts, criteria, basis: { criteria, counts } })
      .flatMap(({ options }): readonly FacetOption[] => options)
      .map((option) => ({ facet, option }))
  )
}

it('gives exactly the printed number for every value, beside one choice or several, either way', () => {
  fc.assert(
    fc.property(arbitraryArchive, arbitraryCriteria(), (archive, criteria) => {
      const engine = createEngine(buildColumns(archive), null)
      const catalogue = makeCatalogue(archive)
      for (const { facet, option } of shownIn(criteria, catalogue, engine.count(criteria).values)) {
        if (option.excluded) continue
        const next = option.chosen ? criteria : toggleOption({ criteria, catalogue }, facet, option.id)
        expect(engine.search(next).total, `${facet} ${option.id}`).toBe(option.count)
      }
    })
  )
})

it('keeps those promises along the way that an address goes', () => {
  fc.assert(
    fc.property(arbitraryArchive, arbitraryCriteria(), (archive, asked) => {
      const engine = createEngine(buildColumns(archive), null)
      const catalogue = makeCatalogue(archive)
      const criteria = normalizeCriteria(asked)
      for (const { facet, option } of shownIn(criteria, catalogue, engine.count(criteria).values)) {
        if (option.excluded || option.chosen) continue
        const next = normalizeCriteria(toggleOption({ criteria, catalogue }, facet, option.id))
        expect(engine.search(next).total, `${facet} ${option.id}`).toBe(option.count)
      }
    })
  )
})

import { describe, expect, it } from 'vitest'
import { facetOptions } from '../../../src/app/filters/facet-options.ts'
import { narrowOptions } from '../../../src/app/filters/narrow-options.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import type { FacetCounts } from '../../../src/search/results.ts'
import { aValue } from '../../support/a-catalogue.ts'
import { catalogue } from './catalogue-of-words.ts'

const counts: FacetCounts = { theme: {}, flag: {}, format: {}, place: { asia: 1, ID: 1 }, seed: {} }

describe('narrowOptions', () => {
  const found = (text: string) =>
    narrowOptions(
      facetOptions('place', {
        catalogue: {
          ...catalogue,
          place: [...catalogue.place, aValue('VE', { label: 'Bolivarian Republic of Venezuela', group: 'americas' })],
        },
        counts,
        criteria: NO_CRITERIA,
        basis: { criteria: NO_CRITERIA, counts },
      }),
      text
    ).flatMap(({ options }) => options.map(({ id }) => id))

  it('finds a country under both forms of its name, and under its region', () => {
    expect(found('republic of ven')).toEqual(['VE'])
    expect(found('venezuela, bol')).toEqual(['VE'])
    expect(found('afri')).toEqual(['africa', 'MW'])
  })
})

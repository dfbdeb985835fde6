import { describe, expect, it } from 'vitest'
import { facetOptions } from '../../../src/app/filters/facet-options.ts'
import { type Criteria, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { toggleValue } from '../../../src/model/edit-criteria.ts'
import type { Facet } from '../../../src/model/facets.ts'
import type { FacetCounts } from '../../../src/search/results.ts'
import { catalogue } from './catalogue-of-words.ts'

const counts: FacetCounts = { theme: { skills: 3, wages: 1 }, flag: {}, format: {}, place: { asia: 1 }, seed: {} }

const groups = (facet: Facet, criteria: Criteria = NO_CRITERIA) => facetOptions(facet, { catalogue, counts, criteria })

describe('facetOptions', () => {
  it('shows the four fullest of a group in the order of the catalogue, whatever they would give now', () => {
    const [jobs] = groups('theme')
    expect(jobs?.options.map(({ label, count, folded }) => [label, count, folded])).toEqual([
      ['Employment policy', 0, true],
      ['Youth employment', 0, false],
      ['Skills', 3, false],
      ['Enterprises', 0, false],
      ['Informal economy', 0, true],
      ['Trade', 0, false],
    ])
  })

  it('leaves out what no article has, unless the address asks for it', () => {
    const has = (criteria: Criteria) => groups('theme', criteria)[0]?.options.some(({ id }) => id === 'rural-economy')
    expect(has(NO_CRITERIA)).toBe(false)
    expect(has(toggleValue(NO_CRITERIA, 'theme', 'rural-economy'))).toBe(true)
  })

  it('brings a chosen value out from behind "N more"', () => {
    const [jobs] = groups('theme', toggleValue(NO_CRITERIA, 'theme', 'informal-economy'))
    expect(jobs?.options.find(({ id }) => id === 'informal-economy')).toMatchObject({ chosen: true, folded: false })
  })

  it('does not fold a single value away', () => {
    const five = catalogue.theme.filter(({ group, id }) => group === 'jobs' && id !== 'employment-policy')
    const [jobs] = facetOptions('theme', {
      catalogue: { ...catalogue, theme: five },
      counts,
      criteria: NO_CRITERIA,
    })
    expect(jobs?.options.map(({ folded }) => folded)).toEqual([false, false, false, false, false])
  })

  it('puts countries under their region, and the region over them as a value of its own', () => {
    expect(
      groups('place').map(({ label, head, options }) => [label, head?.count, options.map(({ id }) => id)])
    ).toEqual([
      ['Africa', 0, ['MW']],
      ['Asia and the Pacific', 1, ['ID']],
    ])
  })

  it('gives a facet without groups one group without a name', () => {
    expect(groups('format').map(({ label, options }) => [label, options.map(({ id }) => id)])).toEqual([
      [null, ['video', 'statement']],
    ])
  })

  it('knows no count before there are results', () => {
    const unknown = facetOptions('flag', { catalogue, counts: null, criteria: NO_CRITERIA })
    expect(unknown[0]?.options[0]?.count).toBeNull()
  })
})

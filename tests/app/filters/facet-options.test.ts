import { describe, expect, it } from 'vitest'
import { facetOptions } from '../../../src/app/filters/facet-options.ts'
import { type Criteria, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { toggleValue, withExclusion } from '../../../src/model/edit-criteria.ts'
import type { Facet } from '../../../src/model/facets.ts'
import type { FacetCounts } from '../../../src/search/results.ts'
import { aValue } from '../../support/a-catalogue.ts'
import { catalogue } from './catalogue-of-words.ts'

const counts: FacetCounts = {
  theme: { skills: 3, trade: 5, wages: 1 },
  flag: {},
  format: {},
  place: { asia: 1, ID: 1 },
  seed: {},
}

/** The groups of a facet. `earlier`: the criteria and counts that decided the order, where these are others. */
const groups = (
  facet: Facet,
  criteria: Criteria = NO_CRITERIA,
  earlier: { readonly criteria: Criteria; readonly counts: FacetCounts | null } = { criteria, counts }
) => facetOptions(facet, { catalogue, counts, criteria, basis: earlier })

const shown = (list: ReturnType<typeof groups>) =>
  list.map(({ label, options }) => [label, ...options.filter(({ folded }) => folded === null).map(({ id }) => id)])

describe('facetOptions', () => {
  it('begins each group with what gives most, and folds what gives nothing', () => {
    const [jobs] = groups('theme')
    expect(jobs?.options.map(({ label, count, folded }) => [label, count, folded])).toEqual([
      ['Trade', 5, null],
      ['Skills', 3, null],
      ['Employment policy', 0, 'none'],
      ['Youth employment', 0, 'none'],
      ['Enterprises', 0, 'none'],
      ['Informal economy', 0, 'none'],
    ])
  })

  it('shows themes without a group after the groups, and under no heading where there is no group', () => {
    const loose = [aValue('trade', { label: 'Trade', count: 2 }), aValue('tides', { label: 'Tides', count: 3 })]
    const labelled = (changed: typeof catalogue) =>
      shown(
        facetOptions('theme', {
          catalogue: changed,
          counts: null,
          criteria: NO_CRITERIA,
          basis: { criteria: NO_CRITERIA, counts: null },
        })
      )
    expect(labelled({ ...catalogue, theme: [...catalogue.theme.slice(0, 1), ...loose] })).toEqual([
      ['Jobs and enterprises', 'employment-policy'],
      ['Others', 'tides', 'trade'],
    ])
    expect(labelled({ ...catalogue, themeGroups: [], theme: loose })).toEqual([[null, 'tides', 'trade']])
    expect(labelled({ ...catalogue, themeGroups: [], theme: [] })).toEqual([])
  })

  it('folds the rest of a long group: more than four themes, more than six of anything else', () => {
    const unknown = { criteria: NO_CRITERIA, counts: null }
    const [jobs] = groups('theme', NO_CRITERIA, unknown)
    expect(jobs?.options.map(({ label, folded }) => [label, folded])).toEqual([
      ['Skills', null],
      ['Enterprises', null],
      ['Youth employment', null],
      ['Trade', null],
      ['Employment policy', 'rest'],
      ['Informal economy', 'rest'],
    ])
    const formats = Array.from({ length: 8 }, (_, index) => aValue(`format-${index}`, { count: 1 }))
    const [all] = facetOptions('format', {
      catalogue: { ...catalogue, format: formats },
      counts,
      criteria: NO_CRITERIA,
      basis: unknown,
    })
    expect(all?.options.filter(({ folded }) => folded === null)).toHaveLength(6)
  })

  it('does not fold a single value away', () => {
    const five = catalogue.theme.filter(({ group, id }) => group === 'jobs' && id !== 'employment-policy')
    const [jobs] = facetOptions('theme', {
      catalogue: { ...catalogue, theme: five },
      counts,
      criteria: NO_CRITERIA,
      basis: { criteria: NO_CRITERIA, counts: null },
    })
    expect(jobs?.options.map(({ folded }) => folded)).toEqual([null, null, null, null, null])
  })

  it('keeps the order and the folds that earlier counts decided, with the numbers of now', () => {
    const earlier = { criteria: NO_CRITERIA, counts: { ...counts, theme: { enterprises: 9, skills: 8, wages: 0 } } }
    expect(shown(groups('theme', NO_CRITERIA, earlier))).toEqual([
      ['Jobs and enterprises', 'enterprises', 'skills'],
      ['Protection'],
    ])
    expect(groups('theme', NO_CRITERIA, earlier)[0]?.options[0]).toMatchObject({ id: 'enterprises', count: 0 })
  })

  it('never folds what is chosen or left out, nor what was when the order was decided', () => {
    const chosen = toggleValue(NO_CRITERIA, 'theme', 'informal-economy')
    const excluded = withExclusion(NO_CRITERIA, 'theme', 'enterprises')
    const first = ['Jobs and enterprises', 'trade', 'skills']
    expect(shown(groups('theme', chosen))[0]).toEqual([...first, 'informal-economy'])
    expect(shown(groups('theme', excluded))[0]).toEqual([...first, 'enterprises'])
    expect(shown(groups('theme', NO_CRITERIA, { criteria: chosen, counts }))[0]).toEqual([...first, 'informal-economy'])
  })

  it('leaves out what no article has, unless the address asks for it', () => {
    const has = (criteria: Criteria) => groups('theme', criteria)[0]?.options.some(({ id }) => id === 'rural-economy')
    expect(has(NO_CRITERIA)).toBe(false)
    expect(has(toggleValue(NO_CRITERIA, 'theme', 'rural-economy'))).toBe(true)
  })

  it('puts regions apart from countries, which know their region and whether it is chosen', () => {
    const places = groups('place', toggleValue(NO_CRITERIA, 'place', 'asia'))
    expect(places.map(({ label, options }) => [label, ...options.map(({ id }) => id)])).toEqual([
      ['Regions', 'asia', 'africa'],
      ['Countries', 'ID', 'MW'],
    ])
    expect(places[1]?.options.map(({ region, held }) => [region, held])).toEqual([
      ['Asia and the Pacific', true],
      ['Africa', false],
    ])
  })

  it('gives a facet without groups one group without a name', () => {
    expect(groups('format').map(({ label, options }) => [label, options.map(({ id }) => id)])).toEqual([
      [null, ['video', 'statement']],
    ])
  })

  it('knows no count before there are results', () => {
    const unknown = facetOptions('flag', {
      catalogue,
      counts: null,
      criteria: NO_CRITERIA,
      basis: { criteria: NO_CRITERIA, counts: null },
    })
    expect(unknown[0]?.options[0]).toMatchObject({ count: null, folded: null })
  })
})

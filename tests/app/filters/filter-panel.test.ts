import { describe, expect, it } from 'vitest'
import { toggleOption } from '../../../src/app/filters/filter-panel.tsx'
import { NO_CHOICE, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { withEvery, withExclusion } from '../../../src/model/edit-criteria.ts'
import { catalogue } from './catalogue-of-words.ts'

const places = (...ids: readonly string[]) =>
  ids.reduce((criteria, id) => toggleOption({ criteria, catalogue }, 'place', id), NO_CRITERIA).chosen.place

describe('toggleOption', () => {
  it('lets a region take the place of its countries, and a country that of its region', () => {
    expect(places('MW', 'africa')).toEqual(['africa'])
    expect(places('africa', 'MW')).toEqual(['MW'])
  })

  it('leaves the places of other regions alone', () => {
    expect(places('ID', 'MW', 'africa')).toEqual(['ID', 'africa'])
    expect(places('asia', 'africa')).toEqual(['asia', 'africa'])
  })

  it('keeps a region beside its country where an article must have every place', () => {
    const every = withEvery({ ...NO_CRITERIA, chosen: { ...NO_CHOICE, place: ['ID', 'MW'] } }, 'place', true)
    const next = toggleOption({ criteria: every, catalogue }, 'place', 'africa')
    expect(next.chosen.place).toEqual(['ID', 'MW', 'africa'])
  })

  it('lets go of what is chosen, and of nothing else', () => {
    expect(places('ID', 'MW', 'MW')).toEqual(['ID'])
  })

  it('lets a value in that was left out when it is chosen, and the other way round', () => {
    const without = withExclusion(NO_CRITERIA, 'theme', 'skills')
    expect(without.excluded.theme).toEqual(['skills'])
    const chosen = toggleOption({ criteria: without, catalogue }, 'theme', 'skills')
    expect([chosen.chosen.theme, chosen.excluded.theme]).toEqual([['skills'], []])
    const again = withExclusion(chosen, 'theme', 'skills')
    expect([again.chosen.theme, again.excluded.theme]).toEqual([[], ['skills']])
  })
})

import { describe, expect, it } from 'vitest'
import { asksEvery, type Criteria, NO_CHOICE, NO_CRITERIA } from '../../src/model/criteria.ts'
import { parsePeriod } from '../../src/model/day.ts'
import {
  asksPeriodOnly,
  filtersInUse,
  onlyValue,
  startOver,
  toggleValue,
  withEvery,
  withoutExclusion,
  withoutFacet,
  withoutValue,
  withPeriod,
  withQuery,
} from '../../src/model/edit-criteria.ts'

const asked: Criteria = {
  ...NO_CRITERIA,
  query: 'training',
  exact: true,
  chosen: { ...NO_CHOICE, theme: ['skills', 'wages'], place: ['JO'] },
  excluded: { ...NO_CHOICE, format: ['video'] },
  from: parsePeriod('2021-04'),
  to: null,
  sort: 'oldest',
}

describe('editing criteria', () => {
  it('chooses a value and lets go of it again, and leaves all else as it was', () => {
    const more = toggleValue(asked, 'theme', 'refugees')
    expect(more.chosen.theme).toEqual(['skills', 'wages', 'refugees'])
    expect(toggleValue(more, 'theme', 'refugees')).toEqual(asked)
  })

  it('no longer excludes a value that is chosen', () => {
    const next = toggleValue(asked, 'format', 'video')
    expect(next.chosen.format).toEqual(['video'])
    expect(next.excluded.format).toEqual([])
  })

  it('takes off one value, all of a facet, or one exclusion', () => {
    expect(withoutValue(asked, 'theme', 'skills').chosen.theme).toEqual(['wages'])
    expect(withoutFacet(asked, 'theme').chosen).toEqual({ ...NO_CHOICE, place: ['JO'] })
    expect(withoutExclusion(asked, 'format', 'video').excluded).toEqual(NO_CHOICE)
  })

  it('asks for every chosen value of a facet, and for one of them again', () => {
    const every = withEvery(asked, 'theme', true)
    expect([asksEvery(every, 'theme'), asksEvery(every, 'place')]).toEqual([true, false])
    expect(withEvery(every, 'theme', true)).toEqual(every)
    expect(withEvery(every, 'theme', false)).toEqual(asked)
    expect(startOver(every).every).toEqual([])
  })

  it('reads other words forgivingly again, and the same words as before', () => {
    expect(withQuery(asked, 'trainings')).toMatchObject({ query: 'trainings', exact: false })
    expect(withQuery(asked, 'training')).toBe(asked)
  })

  it('starts over in the order that was chosen, unless that order needs a query', () => {
    expect(startOver(asked)).toEqual({ ...NO_CRITERIA, sort: 'oldest' })
    expect(startOver({ ...asked, sort: 'match' })).toEqual(NO_CRITERIA)
  })

  it('asks for one value and nothing else', () => {
    expect(onlyValue('place', 'JO')).toEqual({ ...NO_CRITERIA, chosen: { ...NO_CHOICE, place: ['JO'] } })
  })

  it('knows whether nothing but a period is asked', () => {
    const period = withPeriod(NO_CRITERIA, parsePeriod('2021'), parsePeriod('2022'))
    expect(asksPeriodOnly(period)).toBe(true)
    expect(asksPeriodOnly(NO_CRITERIA)).toBe(true)
    expect(asksPeriodOnly(toggleValue(period, 'flag', 'covid-19'))).toBe(false)
  })

  it('counts one filter a value and one for the period, and not the query', () => {
    expect(filtersInUse(asked)).toBe(5)
    expect(filtersInUse({ ...NO_CRITERIA, query: 'training' })).toBe(0)
  })
})

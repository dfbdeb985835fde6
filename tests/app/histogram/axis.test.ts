import { describe, expect, it } from 'vitest'
import { type AxisLabel, axisOf } from '../../../src/app/histogram/axis.ts'
import { monthsBetween, type Month } from '../../../src/model/day.ts'
import { period } from './bins.ts'

const monthAxis = (first: string, last: string) =>
  axisOf(monthsBetween(first as Month, last as Month).map((month) => period(month)))
const stays = ({ hiddenOn }: AxisLabel) => hiddenOn === 'none'
const years = (first: number, count: number) =>
  axisOf(Array.from({ length: count }, (_, place) => period(String(first + place))))

describe('axisOf', () => {
  it('gives months their initials, of which a phone keeps the first of each quarter', () => {
    const { labels } = monthAxis('2020-05', '2022-04')
    expect(labels.map(({ text }) => text).join('')).toBe('MJJASONDJFMAMJJASONDJFMA')
    expect(labels.filter(stays).map(({ text }) => text)).toEqual(['J', 'O', 'J', 'A', 'J', 'O', 'J', 'A'])
    expect(labels[0]?.x).toBeCloseTo(2.083, 3)
  })

  it('writes each year where it begins, the first where the strip begins', () => {
    const { ticks } = monthAxis('2020-05', '2022-04')
    expect(ticks.map(({ text }) => text)).toEqual(['2020', '2021', '2022'])
    expect(ticks.map(({ x }) => Math.round(x))).toEqual([0, 33, 83])
  })

  it('leaves out a year that would run into the next', () => {
    expect(monthAxis('2020-11', '2022-10').ticks.map(({ text }) => text)).toEqual([null, '2021', '2022'])
  })

  it('labels years themselves, of which a phone keeps every fifth', () => {
    const { labels, ticks } = years(1999, 12)
    expect(labels.filter(stays).map(({ text }) => text)).toEqual(['2000', '2005', '2010'])
    expect(labels.filter(({ hiddenOn }) => hiddenOn === 'phone')).toHaveLength(9)
    expect(ticks).toEqual([])
  })

  it('gives way on a tablet too where there are many years, and nowhere where there are few', () => {
    expect(years(1999, 26).labels.filter(({ hiddenOn }) => hiddenOn === 'tablet')).toHaveLength(21)
    expect(years(1999, 8).labels.every(stays)).toBe(true)
  })

  it('labels every fifth year of a century', () => {
    const { labels } = years(1919, 104)
    expect(labels.slice(0, 3).map(({ text }) => text)).toEqual(['1920', '1925', '1930'])
    expect(labels.filter(stays).map(({ text }) => text)).toEqual(['1920', '1940', '1960', '1980', '2000', '2020'])
  })
})

import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../../src/app/histogram/coverage.ts'
import type { DaySpan } from '../../../src/model/bundle.ts'
import { period } from './bins.ts'

const coverage = (periods: readonly string[], ...captured: readonly (readonly [string, string])[]) =>
  coverageOf(
    periods.map(period),
    captured.map((span) => span as readonly string[] as unknown as DaySpan)
  )

const QUARTER = ['2021-04', '2021-05', '2021-06', '2021-07']

describe('coverageOf', () => {
  it('draws a span from its first day to the end of its last, to the day', () => {
    expect(coverage(QUARTER, ['2021-04-16', '2021-05-31']).covered).toEqual([{ start: 12.5, end: 50 }])
    expect(coverage(['2021-04-01', '2021-04-02'], ['2021-04-02', '2021-04-02']).covered).toEqual([
      { start: 50, end: 100 },
    ])
  })

  it('cuts off what lies beyond the bars, and leaves out what lies wholly beyond', () => {
    expect(coverage(QUARTER, ['2020-01-01', '2020-12-31'], ['2021-01-01', '2022-01-01']).covered).toEqual([
      { start: 0, end: 100 },
    ])
  })

  it('finds the runs of bars that no listing touches', () => {
    expect(coverage(QUARTER, ['2021-05-31', '2021-05-31']).gaps).toEqual([
      { start: 0, end: 25 },
      { start: 50, end: 100 },
    ])
    expect(coverage(QUARTER, ['2021-04-01', '2021-04-02'], ['2021-07-30', '2021-07-31']).gaps).toEqual([
      { start: 25, end: 75 },
    ])
    expect(coverage(QUARTER, ['2021-04-30', '2021-07-01']).gaps).toEqual([])
  })

  it('says nothing where nothing is known', () => {
    expect(coverage(QUARTER)).toEqual({ covered: [], gaps: [] })
  })
})

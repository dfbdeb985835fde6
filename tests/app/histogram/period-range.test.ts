import { describe, expect, it } from 'vitest'
import { boundsOf, isBinding, moveEnd, rangeOf } from '../../../src/app/histogram/period-range.ts'
import { bounds, months } from './bins.ts'

const bins = months(1, 0, 2, 3, 0, 1)
describe('rangeOf', () => {
  it.each([
    [null, null, { first: 0, last: 5 }],
    ['2021-03', '2021-04', { first: 2, last: 3 }],
    ['2021-03-15', '2021-04-02', { first: 2, last: 3 }],
    ['2021', '2021', { first: 0, last: 5 }],
    ['1999', '2050', { first: 0, last: 5 }],
    ['2050', null, { first: 5, last: 5 }],
    [null, '1999', { first: 0, last: 0 }],
  ])('finds the bins from %s to %s', (from, to, range) => {
    expect(rangeOf(bounds(from, to), bins)).toEqual(range)
  })
})

describe('isBinding', () => {
  it('is so only for a bound that lies inside the archive', () => {
    expect(isBinding('from', bounds('2021-02', null), bins)).toBe(true)
    expect(isBinding('from', bounds('2021-01', null), bins)).toBe(false)
    expect(isBinding('from', bounds('2021-01-20', null), bins)).toBe(true)
    expect(isBinding('to', bounds(null, '2021-06'), bins)).toBe(false)
    expect(isBinding('to', bounds(null, '2021'), bins)).toBe(false)
    expect(isBinding('to', bounds(null, '2021-05'), bins)).toBe(true)
    expect(isBinding('to', bounds(null, null), bins)).toBe(false)
  })
})

describe('moveEnd', () => {
  it('sets the period of the bin that the end was moved to', () => {
    expect(moveEnd('from', 2, { bounds: bounds(null, null), bins, isWhole: true })).toEqual(bounds('2021-03', null))
    expect(moveEnd('to', 3, { bounds: bounds('2021-03', null), bins, isWhole: true })).toEqual(
      bounds('2021-03', '2021-04')
    )
  })

  it('takes the bound away at the end of the archive', () => {
    expect(moveEnd('from', 0, { bounds: bounds('2021-03', '2021-04'), bins, isWhole: true })).toEqual(
      bounds(null, '2021-04')
    )
    expect(moveEnd('to', 5, { bounds: bounds('2021-03', '2021-04'), bins, isWhole: true })).toEqual(
      bounds('2021-03', null)
    )
  })

  it('does not let one end pass the other', () => {
    expect(moveEnd('from', 5, { bounds: bounds('2021-02', '2021-04'), bins, isWhole: true })).toEqual(
      bounds('2021-04', '2021-04')
    )
    expect(moveEnd('to', 0, { bounds: bounds('2021-02', '2021-04'), bins, isWhole: true })).toEqual(
      bounds('2021-02', '2021-02')
    )
  })

  it('keeps a bound as it was written until its own end is moved', () => {
    const written = bounds('2021-02-15', '2021-05')
    expect(moveEnd('to', 3, { bounds: written, bins, isWhole: true })).toEqual(bounds('2021-02-15', '2021-04'))
    expect(moveEnd('from', 1, { bounds: written, bins, isWhole: true })).toEqual(written)
  })

  it('sets a bound at the edge of a part of the archive, which has more beyond it', () => {
    const part = { bins, isWhole: false }
    expect(moveEnd('from', 0, { bounds: bounds('2021-03', '2021-04'), ...part })).toEqual(bounds('2021-01', '2021-04'))
    expect(moveEnd('to', 5, { bounds: bounds('2021-03', '2021-04'), ...part })).toEqual(bounds('2021-03', '2021-06'))
  })

  it('writes the other bound as finely as its bar where it was written in a longer step', () => {
    expect(moveEnd('from', 2, { bounds: bounds('2021', '2021'), bins, isWhole: false })).toEqual(
      bounds('2021-03', '2021-06')
    )
  })
})

describe('boundsOf', () => {
  it('takes the periods of the first and the last bar', () => {
    expect(boundsOf({ first: 0, last: 2 }, { bins, isWhole: true })).toEqual(bounds('2021-01', '2021-03'))
    expect(boundsOf({ first: 4, last: 4 }, { bins, isWhole: true })).toEqual(bounds('2021-05', '2021-05'))
  })

  it('bounds nothing where all bars of the whole archive are chosen', () => {
    expect(boundsOf({ first: 0, last: 5 }, { bins, isWhole: true })).toEqual(bounds(null, null))
    expect(boundsOf({ first: 0, last: 5 }, { bins, isWhole: false })).toEqual(bounds('2021-01', '2021-06'))
  })
})

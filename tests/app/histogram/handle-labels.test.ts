import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/app/histogram/handle-labels.ts'

const both = { from: 'April 2021', to: 'June 2021', both: 'April to June 2021' }

describe('placeLabels', () => {
  it('says nothing for ends that bound nothing', () => {
    expect(placeLabels({ start: 0, end: 100, from: null, to: null, both: null })).toEqual({ from: null, to: null })
  })

  it('writes outside of the period where there is room', () => {
    expect(placeLabels({ start: 40, end: 60, ...both })).toEqual({
      from: { text: 'April 2021', side: 'before' },
      to: { text: 'June 2021', side: 'after' },
    })
  })

  it('writes inside of it at the edges of a long one', () => {
    expect(placeLabels({ start: 4, end: 96, ...both })).toEqual({
      from: { text: 'April 2021', side: 'after' },
      to: { text: 'June 2021', side: 'before' },
    })
  })

  it('writes a short one at the edge as one, where there is room', () => {
    expect(placeLabels({ start: 4, end: 12, ...both })).toEqual({
      from: null,
      to: { text: 'April to June 2021', side: 'after' },
    })
    expect(placeLabels({ start: 88, end: 96, ...both })).toEqual({
      from: { text: 'April to June 2021', side: 'before' },
      to: null,
    })
  })

  it('writes a single month once', () => {
    const one = { from: 'April 2021', to: 'April 2021', both: 'April 2021' }
    expect(placeLabels({ start: 40, end: 44, ...one })).toEqual({
      from: { text: 'April 2021', side: 'before' },
      to: null,
    })
  })

  it('writes one end alone on the side that has room', () => {
    const from = { from: 'April 2021', to: null, both: null }
    expect(placeLabels({ start: 10, end: 100, ...from }).from?.side).toBe('after')
    expect(placeLabels({ start: 90, end: 100, ...from }).from?.side).toBe('before')
  })
})

// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Counted } from '../../../src/app/filters/facet-options.ts'
import { useFixedOrder } from '../../../src/app/filters/use-fixed-order.ts'
import { type Criteria, NO_CRITERIA } from '../../../src/model/criteria.ts'
import { toggleValue, withQuery } from '../../../src/model/edit-criteria.ts'
import { FACETS } from '../../../src/model/facets.ts'

const counted = (criteria: Criteria): Counted => ({
  criteria,
  counts: { theme: {}, flag: {}, format: {}, place: {}, seed: {} },
})

const all = counted(NO_CRITERIA)
const videos = counted(toggleValue(NO_CRITERIA, 'format', 'video'))

/** Goes from one count to the next. `here`: whether the change is a choice in the format facet. Returns the facets that are ordered anew. */
function orderedAnew(next: Counted, here: boolean) {
  const { result, rerender } = renderHook((props: Counted) => useFixedOrder(props), { initialProps: all })
  if (here) act(() => void result.current.choose('format', next.criteria))
  rerender(next)
  return FACETS.filter((facet) => result.current.basis[facet].counts === next.counts)
}

describe('the order of the values', () => {
  it('stays where the reader chooses and above that, and follows the counts below', () => {
    expect(orderedAnew(videos, true)).toEqual(['place', 'seed'])
  })

  it('follows the counts in every facet when something else changes what is asked', () => {
    expect(orderedAnew(videos, false)).toEqual(FACETS)
    expect(orderedAnew(counted(withQuery(NO_CRITERIA, 'wages')), false)).toEqual(FACETS)
  })

  it('follows them anew on the way back from a choice', () => {
    const { result, rerender } = renderHook((props: Counted) => useFixedOrder(props), { initialProps: all })
    act(() => void result.current.choose('seed', videos.criteria))
    rerender(videos)
    expect(result.current.basis.theme.counts).toBe(all.counts)
    const back = counted(NO_CRITERIA)
    rerender(back)
    expect(FACETS.every((facet) => result.current.basis[facet].counts === back.counts)).toBe(true)
  })

  it('is not touched by the order of the list', () => {
    const { result, rerender } = renderHook((props: Counted) => useFixedOrder(props), { initialProps: all })
    act(() => void result.current.choose('format', { ...videos.criteria, sort: 'oldest' }))
    rerender(videos)
    expect(result.current.basis.theme.counts).toBe(all.counts)
  })
})

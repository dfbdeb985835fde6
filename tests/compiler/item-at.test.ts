import { describe, expect, it } from 'vitest'
import { itemAt } from '../../src/compiler/item-at.ts'

describe('itemAt', () => {
  it('gives the item at an index, empty as it may be', () => {
    expect(itemAt(['a', ''], 1)).toBe('')
    expect(itemAt(new Float64Array(2), 0)).toBe(0)
  })

  it('throws where the list has no such item, and says how long it is', () => {
    expect(() => itemAt(['a'], 1)).toThrow(new RangeError('There is no item 1 in a list of 1.'))
    expect(() => itemAt([], -1)).toThrow(RangeError)
  })
})

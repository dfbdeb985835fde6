import { describe, expect, it } from 'vitest'
import { defined, itemAt } from '../../src/model/item-at.ts'

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

describe('defined', () => {
  it('gives the value back, empty as it may be', () => {
    expect(defined('')).toBe('')
    expect(defined(new Uint8Array(2)[1])).toBe(0)
    expect(defined(new Map([['a', null]]).get('a'))).toBeNull()
  })

  it('throws for what was not there', () => {
    expect(() => defined(new Uint8Array(2)[2])).toThrow(RangeError)
    expect(() => defined(new Map<string, number>().get('a'))).toThrow(RangeError)
  })
})

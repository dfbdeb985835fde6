// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findPlace, savePlace } from '../../../src/app/place/saved-place.ts'

const place = { href: '/x/', top: 12, focused: true, scrollY: 340, rows: 41 }

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
})

describe('places', () => {
  it('are kept one a history entry', () => {
    savePlace('a', place)
    savePlace('b', { ...place, top: 7 })
    expect(findPlace('a')).toEqual(place)
    expect(findPlace('b')?.top).toBe(7)
    expect(findPlace('c')).toBeNull()
  })

  it('forget the entries furthest back', () => {
    for (let at = 0; at < 60; at++) savePlace(`entry ${at}`, place)
    expect(findPlace('entry 9')).toBeNull()
    expect(findPlace('entry 10')).toEqual(place)
  })

  it('cost nothing but themselves where storage is full or mangled', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => savePlace('a', place)).not.toThrow()
    vi.restoreAllMocks()
    sessionStorage.setItem('dateline.places', '{')
    expect(findPlace('a')).toBeNull()
  })
})

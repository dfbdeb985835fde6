// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { currentPlace, entryKey, findPlace, savePlace } from '../../../src/app/place/saved-place.ts'

const place = { href: '/x/', top: 12, focused: true, scrollY: 340, rows: 41 }

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
  document.body.replaceChildren()
})

describe('places', () => {
  it('are kept one a history entry', () => {
    savePlace('a', place)
    savePlace('b', { ...place, top: 7 })
    expect(findPlace('a')).toEqual(place)
    expect(findPlace('b')?.top).toBe(7)
    expect(findPlace('c')).toBeNull()
  })

  it('are told apart by their address where pages were loaded anew, whose entries share a key', () => {
    const loaded = (pathname: string, search = '') => entryKey({ key: 'default', pathname, search })
    expect(new Set([loaded('/'), loaded('/', '?q=wages'), loaded('/themes/')]).size).toBe(3)
    expect(entryKey({ key: 'x1y2', pathname: '/', search: '' })).toBe('x1y2')
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

describe('the place in sight', () => {
  it('is looked for in the month in sight alone: to measure a row of another makes the browser lay it out', () => {
    const rows = (month: number) =>
      Array.from({ length: 40 }, (_, row) => `<article><a href="/${month}/${row}/">${row}</a></article>`).join('')
    const months = Array.from({ length: 30 }, (_, month) => `<section class="month">${rows(month)}</section>`).join('')
    document.body.innerHTML = `<main>${months}</main>`
    // Rows of 10 pixels; the window begins in the 21st of the 13th month.
    const scrollY = 12 * 400 + 205
    const all = [...document.querySelectorAll('article')]
    const measured = new Set<Element>()
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measure(this: Element) {
      const first = this.querySelector('article') ?? this.closest('article')
      const height = this.tagName === 'SECTION' ? 400 : 10
      if (height === 10) measured.add(this.closest('section') ?? this)
      return new DOMRect(0, all.findIndex((row) => row === first) * 10 - scrollY, 300, height)
    })
    const { href, rows: kept } = currentPlace()
    expect(href).toBe('/12/21/')
    expect(kept).toBe(12 * 40 + 20 + 40)
    expect(measured.size).toBe(1)
  })
})

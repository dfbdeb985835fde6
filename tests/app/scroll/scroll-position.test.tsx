// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  currentScrollPosition,
  distanceTo,
  entryKey,
  findScrollPosition,
  restoreFocus,
  type ScrollPosition,
  saveScrollPosition,
} from '../../../src/app/scroll/scroll-position.ts'

const place: ScrollPosition = {
  anchor: { row: '/x/', link: { href: '/?theme=skills', nth: 0 } },
  top: 12,
  focus: null,
  scrollY: 340,
  rows: 41,
}

afterEach(() => {
  vi.restoreAllMocks()
  sessionStorage.clear()
  document.body.replaceChildren()
})

describe('places', () => {
  it('are kept one a history entry', () => {
    saveScrollPosition('a', place)
    saveScrollPosition('b', { ...place, top: 7 })
    expect(findScrollPosition('a')).toEqual(place)
    expect(findScrollPosition('b')?.top).toBe(7)
    expect(findScrollPosition('c')).toBeNull()
  })

  it('are told apart by their address where pages were loaded anew, whose entries share a key', () => {
    const loaded = (pathname: string, search = '', hash = '') => entryKey({ key: 'default', pathname, search, hash })
    expect(new Set([loaded('/'), loaded('/', '?q=wages'), loaded('/', '', '#main'), loaded('/themes/')]).size).toBe(4)
    expect(entryKey({ key: 'x1y2', pathname: '/', search: '', hash: '' })).toBe('x1y2')
  })

  it('forget the entries furthest back', () => {
    for (let at = 0; at < 60; at++) saveScrollPosition(`entry ${at}`, place)
    expect(findScrollPosition('entry 9')).toBeNull()
    expect(findScrollPosition('entry 10')).toEqual(place)
  })

  it('cost nothing but themselves where storage is full or mangled', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => saveScrollPosition('a', place)).not.toThrow()
    vi.restoreAllMocks()
    sessionStorage.setItem('dateline.places', '{')
    expect(findScrollPosition('a')).toBeNull()
  })
})

const row = (path: string) =>
  `<article><h3><a href="${path}">${path}</a></h3><ul aria-label="Filed under"><li><a href="/?theme=skills">Skills</a></li></ul></article>`

describe('a place in a list', () => {
  it('is the very link in focus, though many rows have one with its address', () => {
    document.body.innerHTML = `<main><a href="/?theme=skills">Skills</a>${row('/a/')}${row('/b/')}</main>`
    const tags = document.querySelectorAll<HTMLElement>('article li a')
    tags[1]?.focus()
    const kept = currentScrollPosition()
    expect(kept).toMatchObject({ anchor: { row: '/b/', link: { href: '/?theme=skills', nth: 0 } }, rows: 2 })
    tags[1]?.blur()
    expect(distanceTo(kept)).toBe(0)
    expect(restoreFocus(kept)).toBe(true)
    expect(document.activeElement).toBe(tags[1])
  })

  it('is found in a list that has grown before it', () => {
    document.body.innerHTML = `<main>${row('/b/')}</main>`
    document.querySelector<HTMLElement>('h3 a')?.focus()
    const kept = currentScrollPosition()
    document.body.innerHTML = `<main>${row('/a/')}${row('/b/')}</main>`
    restoreFocus(kept)
    expect(document.activeElement?.getAttribute('href')).toBe('/b/')
  })

  it('tells a link outside of rows from those within them, and from others with its address', () => {
    const headings = '<a class="bar" href="/2021/04/">bar</a><h2><a class="month" href="/2021/04/">month</a></h2>'
    document.body.innerHTML = `<main>${headings}${row('/2021/04/21/a/')}</main>`
    document.querySelector<HTMLElement>('.month')?.focus()
    const kept = currentScrollPosition()
    expect(kept.anchor).toEqual({ row: null, link: { href: '/2021/04/', nth: 1 } })
    document.querySelector<HTMLElement>('.month')?.blur()
    restoreFocus(kept)
    expect(document.activeElement?.className).toBe('month')
  })

  it('is not there while the list is on its way', () => {
    document.body.innerHTML = `<main>${row('/a/')}</main>`
    document.querySelector<HTMLElement>('h3 a')?.focus()
    const kept = currentScrollPosition()
    document.body.innerHTML = `<main><div aria-busy="true">${row('/a/')}</div></main>`
    expect(distanceTo(kept)).toBeNull()
  })
})

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  forgetSearch,
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../src/app/search-box/recent-searches.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

describe('recent searches', () => {
  it('are the latest ten, each once, the latest first', () => {
    for (let nth = 1; nth <= 12; nth++) rememberSearch(`wages ${nth}`)
    rememberSearch(' wages   5 ')
    rememberSearch('  ')
    expect(recentSearches()).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((nth) => `wages ${nth}`))
  })

  it('are forgotten one by one, and all', () => {
    rememberSearch('wages')
    rememberSearch('skills')
    forgetSearch('wages')
    expect(recentSearches()).toEqual(['skills'])
    forgetSearches()
    expect(recentSearches()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it.each(['', '{', '{"a":1}', '[1,null]'])('are none where storage holds %j', (kept) => {
    localStorage.setItem('dateline.searches', kept)
    expect(recentSearches()).toEqual([])
  })

  it('are none in a browser that refuses storage', () => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    rememberSearch('wages')
    expect(recentSearches()).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { parseSavedFragment } from '../../../src/address/saved-fragment.ts'
import { LONGEST_LINK, savedLink } from '../../../src/app/saved/saved-link.ts'
import { anArticle } from '../../support/an-archive.ts'

const PAGE = 'https://news.example/saved/'

const saved = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { path, day, title, language } = anArticle({ day: '2021-07-28', title: `Number ${index}` })
    return { path, day, title, language, saved: `2026-11-28T15:50:${String(index % 60).padStart(2, '0')}.000Z` }
  })

describe('the saved list as a link', () => {
  it('names every article, the last saved first', () => {
    const link = savedLink(saved(3), PAGE)
    expect(link).toEqual({ kind: 'link', href: `${PAGE}#a=20210728-number-2.20210728-number-1.20210728-number-0` })
  })

  it('is never longer than the limit: a longer list is said to be too long', () => {
    const lengths = Array.from({ length: 400 }, (_, count) => savedLink(saved(count + 1), PAGE))
    const links = lengths.flatMap((link) => (link.kind === 'link' ? link.href : []))
    const longest = links.at(-1) ?? ''
    expect(
      links.every((href) => href.length <= LONGEST_LINK && new TextEncoder().encode(href).length === href.length)
    ).toBe(true)
    expect(longest.length).toBeGreaterThan(LONGEST_LINK - 40)
    expect(parseSavedFragment(new URL(longest).hash)).toHaveLength(links.length)
    expect(lengths.at(-1)).toMatchObject({ kind: 'long' })
  })
})

import { expect, it } from 'vitest'
import { originalLinks } from '../../../src/app/article/original-links.ts'
import { SETTINGS } from '../../support/an-archive.ts'
import { aDetail } from '../../support/a-detail.ts'

const article = aDetail({ title: 'Jobs & “{title}” $& 100 %' })

it('leads to the site and to its captures where nothing else is known', () => {
  expect(originalLinks(article, SETTINGS)).toEqual({
    site: 'ilo.org',
    siteHref: 'https://www.ilo.org/',
    capturesHref: 'https://web.archive.org/web/20210727/https://www.ilo.org/',
  })
})

it('searches the site for the title, to the letter, and finds the captures of the newsroom', () => {
  const settings = {
    ...SETTINGS,
    siteSearch: 'https://www.ilo.org/find?q=%22{title}%22&all=1',
    newsroom: 'https://www.ilo.org/news',
  }
  const links = originalLinks(article, settings)
  const search = new URL(links?.siteHref ?? '').searchParams
  expect(search.get('q')).toBe(`"${article.title}"`)
  expect(search.get('all')).toBe('1')
  expect(links?.capturesHref).toBe('https://web.archive.org/web/20210727/https://www.ilo.org/news')
})

it('leads nowhere where no site is known', () => {
  const { site: _, ...settings } = SETTINGS
  expect(originalLinks(article, settings)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { articlesWithPictures, MOST_PICTURES } from '../../src/build/page-pictures.ts'
import { makeBundle } from '../../src/build/bundle.ts'
import type { Page } from '../../src/build/page-kind.ts'
import { pagesOf } from '../../src/build/pages.ts'
import type { Article } from '../../src/model/article.ts'
import { anArticle, aSource } from '../support/an-archive.ts'

const articles = [
  anArticle({ day: '2021-04-02', title: 'Skills', themes: ['skills'] }),
  anArticle({ day: '2021-04-01', title: '国际劳工组织' }),
]

/** The pages of a site with pictures, set in faces that have Latin letters alone. */
function pagesWith(listed: readonly Article[]): readonly Page[] {
  const source = aSource(listed)
  const pictureRules = { isSet: (text: string) => /^[\u0020-\u017F]*$/.test(text), issued: new Set<string>() }
  const { manifest } = makeBundle(source)
  return [...pagesOf({ ...source, manifest, siteUrl: 'https://news.example/', pictureRules })]
}

const pages = pagesWith(articles)
const pictureOf = (path: string) => pages.find((page) => page.path === path)?.picture

describe('the picture of a page', () => {
  it('is its own for an article, a month, a year, a theme and the timeline', () => {
    for (const path of ['/2021/04/02/skills/', '/2021/04/', '/2021/', '/themes/skills/'])
      expect(pictureOf(path)).toMatchObject({ path: `/pictures${path.slice(0, -1)}.png`, facts: { name: 'Dateline' } })
    expect(pictureOf('/')).toMatchObject({
      path: '/pictures/index.png',
      facts: { title: 'International Labour Organization' },
    })
  })

  it('is that of its month for a day, and for an article whose title the faces can not set', () => {
    const ofMonth = { path: '/pictures/2021/04.png', alt: 'Dateline, an unofficial copy. April 2021', facts: null }
    expect(pictureOf('/2021/04/01/')).toEqual(ofMonth)
    expect(pictureOf('/2021/04/01/国际劳工组织/')).toEqual(ofMonth)
  })

  it('is that of the archive for every other page', () => {
    for (const path of ['/about/', '/sources/', '/themes/', '/404.html'])
      expect(pictureOf(path)).toMatchObject({ path: '/pictures/index.png', facts: null })
  })

  it('says what it shows, the day of an article first', () => {
    expect(pictureOf('/2021/04/02/skills/')?.alt).toBe('Dateline, an unofficial copy. 2 April 2021: Skills')
  })

  it('is drawn once for each file that a page names', () => {
    const drawn = pages.flatMap(({ picture }) => (picture?.facts ? picture.path : []))
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(new Set(pages.map(({ picture }) => picture?.path))).toEqual(new Set(drawn))
  })

  it('is drawn for an archive of a publisher whose name the faces can not set', () => {
    const source = aSource(articles)
    const settings = { ...source.archive.settings, name: '时间', publisher: '国际劳工组织' }
    const archive = { ...source.archive, settings }
    const { manifest } = makeBundle({ ...source, archive })
    const pictureRules = { isSet: (text: string) => /^[\u0020-\u017F]*$/.test(text), issued: new Set<string>() }
    const [timeline] = pagesOf({ ...source, archive, manifest, siteUrl: 'https://news.example/', pictureRules })
    expect(timeline?.picture?.facts).toMatchObject({ name: '', title: '2 news items, 1 April 2021 to 2 April 2021' })
  })
})

describe('the articles with pictures of their own', () => {
  const many = Array.from({ length: MOST_PICTURES + 5 }, (_, index) => ({ path: `/${index}/` }))

  it('are the newest, and those whose pictures were issued', () => {
    const chosen = articlesWithPictures(many, new Set(['/2002/', '/1/', '/withdrawn/']))
    expect(chosen).toHaveLength(MOST_PICTURES + 1)
    expect(chosen.at(-1)).toEqual({ path: '/2002/' })
  })
})

import { expect, it } from 'vitest'
import { articleHead } from '../../src/publish/head-tags.ts'
import { picturePath, withPicture } from '../../src/publish/picture-tags.ts'
import { anOverview } from '../support/a-catalogue.ts'
import { aDetail } from '../support/a-detail.ts'

it('keeps the picture of a page at an address that its own gives', () => {
  expect(['/', '/2021/', '/2021/07/27/strong-labour-laws/', '/themes/skills/'].map(picturePath)).toEqual([
    '/pictures/index.png',
    '/pictures/2021.png',
    '/pictures/2021/07/27/strong-labour-laws.png',
    '/pictures/themes/skills.png',
  ])
})

it('names the picture with its size and its words, for previews and in the description of the article', () => {
  const site = 'https://host.example/name/'
  const head = articleHead(aDetail({}), anOverview(), site)
  const { meta, linkedData } = withPicture(head, { path: '/pictures/2021/07.png', alt: 'July 2021' }, site)
  expect(meta.slice(head.meta.length)).toEqual([
    { property: 'og:image', content: 'https://host.example/name/pictures/2021/07.png' },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'July 2021' },
    { name: 'twitter:card', content: 'summary_large_image' },
  ])
  expect(linkedData.map((data) => [data['@type'], data['image']])).toEqual([
    ['NewsArticle', ['https://host.example/name/pictures/2021/07.png']],
    ['BreadcrumbList', undefined],
  ])
})

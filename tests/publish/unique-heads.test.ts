import { expect, it } from 'vitest'
import type { HeadTags } from '../../src/publish/head-tags.ts'
import { createUniqueHeads } from '../../src/publish/unique-heads.ts'

const aHead = (title: string, description: string): HeadTags => ({
  title,
  description,
  meta: [],
  links: [],
  linkedData: [],
})

const titlesOf = (pages: readonly (readonly [path: string, title: string])[]): string[] => {
  const makeUnique = createUniqueHeads()
  return pages.map(([path, title]) => makeUnique(aHead(title, path), path).title)
}

it('leaves titles alone that no other page has', () => {
  expect(
    titlesOf([
      ['/', 'Dateline'],
      ['/about/', 'About'],
    ])
  ).toEqual(['Dateline', 'About'])
})

it('tells articles of one title apart by their days, and those of one day by their paths', () => {
  expect(
    titlesOf([
      ['/2021/07/27/news/', 'News'],
      ['/2021/07/26/news/', 'News'],
      ['/2021/07/26/news-2/', 'News'],
      ['/themes/news/', 'News'],
    ])
  ).toEqual(['News', 'News · 26 July 2021', 'News · /2021/07/26/news-2/', 'News · /themes/news/'])
})

it('tells descriptions apart in the same way', () => {
  const makeUnique = createUniqueHeads()
  makeUnique(aHead('One', 'A film.'), '/2021/07/27/one/')
  expect(makeUnique(aHead('Other', 'A film.'), '/2021/07/28/other/').description).toBe('A film. · 28 July 2021')
})

// The feeds that Dateline publishes are seeds as well: compiled, they give the same articles again.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeOverview } from '../../../src/build/bundle.ts'
import { collectFeeds } from '../../../src/build/collect-feeds.ts'
import { feedFiles } from '../../../src/build/write-publications.ts'
import { plainText } from '../../../src/compiler/markup/plain-text.ts'
import type { Article } from '../../../src/model/article.ts'
import { dayFromNumber } from '../../../src/model/day.ts'
import { printAtom } from '../../../src/publish/atom.ts'
import { aDetail } from '../../support/a-detail.ts'
import { aSource } from '../../support/an-archive.ts'
import { iloArchive } from '../../support/ilo-archive.ts'
import { compileTexts, SEED_TEXTS } from '../compile-texts.ts'
import { expectSame } from '../laws/expect-same.ts'
import { readText } from '../read-fixture.ts'

const SITE = 'https://news.example/'
const said = ({ title, day, summary, language }: Pick<Article, 'title' | 'day' | 'summary' | 'language'>) => {
  return { title, day, summary, language }
}

/** The feed of everything. */
const wholeFeed = () => {
  const { source, overview } = iloArchive()
  const files = [...feedFiles({ feeds: collectFeeds(source.archive), source, overview }, SITE)]
  return { articles: source.archive.articles, text: files.find(({ path }) => path === '/feed.xml')?.content ?? '' }
}

it('gives back the articles of this archive, with their addresses as the originals', () => {
  const { articles, text } = wholeFeed()
  const compiled = compileTexts({ 'feed.xml': text })
  expect(compiled.problems).toEqual([])
  expect(new Set(compiled.archive.articles.map(said))).toEqual(new Set(articles.map(said)))
  expect(new Set(compiled.archive.articles.map(({ original }) => original))).toEqual(
    new Set(articles.map(({ path }) => new URL(path, SITE).href))
  )
})

it('joins what a text listing and a feed both have, and keeps every address', () => {
  const { articles, text } = wholeFeed()
  const { archive } = compileTexts({ ...SEED_TEXTS, 'zz-feed.xml': text })
  expect(archive.articles.map(({ path }) => path)).toEqual(articles.map(({ path }) => path))
  expect(archive.articles.every(({ sightings, original }) => sightings.length > 1 && original !== null)).toBe(true)
})

/** A text as articles have it. What XML can't hold is printed as another character. */
const arbitraryText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('5 < 6 & 7', '<b>bold</b>', '&amp;', ']]>', 'A “B” — C')
  )
  .map((text) => plainText(text.replaceAll(/[\uFFFE\uFFFF]/g, '')))

it('gives back any title, day and summary, to the letter', () => {
  const arbitraryArticle = fc.record({
    title: arbitraryText.map((title) => title ?? 'T'),
    summary: fc.option(arbitraryText),
    day: fc.integer({ min: 10_000, max: 20_000 }).map(dayFromNumber),
    language: fc.constantFrom('en', 'fr', 'pt', 'zh-Hant'),
  })
  const overview = makeOverview(aSource([]).archive)
  fc.assert(
    fc.property(fc.array(arbitraryArticle, { minLength: 1, maxLength: 5 }), (articles) => {
      const feed = { page: '/', title: null, articles: articles.map((article) => aDetail({ ...article })) }
      const { items } = readText('feed.xml', printAtom(feed, overview, SITE))
      expectSame(
        items.map(({ title, ...item }) => said({ ...item, title: title ?? '' })),
        articles.map((article) => said(article))
      )
    })
  )
})

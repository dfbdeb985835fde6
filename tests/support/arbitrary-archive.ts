// Arbitrary archives for properties. They have few values and few words, so that articles have much in common.

import fc from 'fast-check'
import type { Archive } from '../../src/model/archive.ts'
import type { Article, ArticlePath, FlagId, FormatId, PlaceId, ThemeId } from '../../src/model/article.ts'
import { dayFromNumber } from '../../src/model/day.ts'
import { archiveOf as archiveInOrder, filed } from './an-archive.ts'

const value = (id: string, group: string | null = null) => ({ id, label: `The ${id}`, group, scope: null })

/** Has two groups of themes, a theme without a group, a region without countries and a country without a region. */
export const VOCABULARY: Archive['vocabulary'] = {
  themeGroups: [
    { id: 'rights', label: 'Rights' },
    { id: 'jobs', label: 'Jobs' },
  ],
  themes: [value('skills', 'jobs'), value('wages', 'jobs'), value('equality', 'rights'), value('loose')],
  flags: [value('covid-19'), value('election')],
  formats: [value('video'), value('press-release'), value('photo')],
  places: [
    value('africa'),
    value('asia'),
    value('oceania'),
    value('KE', 'africa'),
    value('EG', 'africa'),
    value('JP', 'asia'),
    value('XK'),
  ],
}

const WORDS =
  'work worker workers works migrant migrants migration wage wages Tacu Ţacu Cătălin decent future of the COVID-19 ILO’s'.split(
    ' '
  )

const arbitraryText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '))

const idsOf = (values: readonly { readonly id: string }[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values.map(({ id }) => id)), { maxLength: most })

/** An article of 2019 to 2027 with random facets. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    day: fc.integer({ min: 17_900, max: 20_900 }).map(dayFromNumber),
    title: arbitraryText,
    kicker: fc.option(arbitraryText),
    summary: fc.option(arbitraryText),
    themes: idsOf(VOCABULARY.themes, 3).map((ids) => ids.map((id) => filed<ThemeId>(id, 1))),
    flags: idsOf(VOCABULARY.flags, 2).map((ids) => ids.map((id) => filed<FlagId>(id, 1))),
    places: idsOf(VOCABULARY.places, 3).map((ids) => ids.map((id) => filed<PlaceId>(id, 1))),
    format: fc.option(fc.constantFrom(...VOCABULARY.formats)).map((format) => format && filed<FormatId>(format.id, 1)),
    seeds: fc.uniqueArray(fc.constantFrom('a.txt', 'b.txt', 'c.txt'), { minLength: 1 }),
  })
  .map(({ seeds, ...article }) => ({
    ...article,
    path: '/' as ArticlePath,
    dayEnd: null,
    credit: null,
    printedPlace: null,
    language: 'en',
    original: null,
    truncated: false,
    sightings: seeds.map((seed) => ({ seed, lines: [1, 2], number: 1, raw: [], differs: {} })),
  }))

/** Returns an archive of these articles, newest first, each with its own address. */
export function archiveOf(articles: readonly Article[]): Archive {
  const archive = archiveInOrder(articles, VOCABULARY)
  return {
    ...archive,
    articles: archive.articles.map((article, ordinal) => ({
      ...article,
      path: `/${article.day.replaceAll('-', '/')}/article-${ordinal}/` as ArticlePath,
    })),
  }
}

/** Archives of up to forty articles; the smallest is empty. */
export const arbitraryArchive: fc.Arbitrary<Archive> = fc.array(arbitraryArticle, { maxLength: 40 }).map(archiveOf)

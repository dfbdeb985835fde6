// Makes articles and archives for tests, with no compiler. `a-catalogue.ts` and `a-detail.ts` make what the bundle holds of them.

import type { Archive, ArchiveSettings } from '../../src/model/archive.ts'
import type { Article, ArticlePath, Evidence, FlagId, FormatId, PlaceId, ThemeId } from '../../src/model/article.ts'
import type { Day } from '../../src/model/day.ts'
import type { Compiled } from '../../src/compiler/compile.ts'

export const SETTINGS: ArchiveSettings = {
  name: 'Dateline',
  publisher: 'International Labour Organization',
  publisherArticle: 'the',
  publisherShort: 'ILO',
  language: 'en',
  rights: 'The texts belong to their publisher.',
  site: 'https://www.ilo.org/',
}

const value = (id: string, group: string | null = null) => ({ id, label: id.toUpperCase(), group, scope: null })

const VOCABULARY: Archive['vocabulary'] = {
  themeGroups: [
    { id: 'rights', label: 'Rights' },
    { id: 'jobs', label: 'Jobs' },
  ],
  themes: [value('skills', 'jobs'), value('wages', 'jobs'), value('equality', 'rights')],
  flags: [value('covid-19')],
  formats: [value('video'), value('press-release')],
  places: [value('africa'), value('asia'), value('KE', 'africa'), value('EG', 'africa'), value('JP', 'asia')],
}

/** Evidence for a value: the first `end` letters of the title. */
export const filed = <Id extends string>(id: string, end = 5): Evidence<Id> => ({
  id: id as Id,
  ranges: [{ field: 'title', start: 0, end }],
})

export interface Facts {
  readonly day: string
  readonly title?: string
  readonly themes?: readonly string[]
  readonly flags?: readonly string[]
  readonly places?: readonly string[]
  readonly format?: string
  readonly seeds?: readonly string[]
}

export function anArticle({
  day,
  title = 'Title',
  themes = [],
  flags = [],
  places = [],
  format,
  seeds = ['a.txt'],
}: Facts): Article {
  const slug = title.toLowerCase().replaceAll(' ', '-')
  return {
    path: `/${day.replaceAll('-', '/')}/${slug}/` as ArticlePath,
    day: day as Day,
    dayEnd: null,
    title,
    summary: `${title}, in short.`,
    kicker: null,
    credit: null,
    printedPlace: null,
    language: 'en',
    original: null,
    format: format === undefined ? null : filed<FormatId>(format),
    themes: themes.map((id) => filed<ThemeId>(id)),
    flags: flags.map((id) => filed<FlagId>(id)),
    places: places.map((id) => filed<PlaceId>(id)),
    truncated: false,
    sightings: seeds.map((seed) => ({ seed, lines: [1, 2], number: 1, raw: ['1. Title', day], differs: {} })),
  }
}

/** Returns an archive of these articles, newest first. */
export function archiveOf(articles: readonly Article[], vocabulary: Archive['vocabulary'] = VOCABULARY): Archive {
  const seeds = [...new Set(articles.flatMap(({ sightings }) => sightings.map(({ seed }) => seed)))].toSorted()
  return {
    settings: SETTINGS,
    vocabulary,
    articles: articles.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)),
    account: seeds.map((seed) => ({
      seed,
      lines: 2,
      heading: 0,
      sideMatter: 0,
      entry: 2,
      separator: 0,
      rejected: 0,
      items: 1,
      articles: articles.filter(({ sightings }) => sightings.some((sighting) => sighting.seed === seed)).length,
      rejects: [],
    })),
  }
}

/** Returns these articles as the compiler would, with no problems, no related articles and no stories. */
export const aSource = (articles: readonly Article[]): Compiled => ({
  archive: archiveOf(articles),
  problems: [],
  related: articles.map(() => []),
  stories: [],
  permalinks: { redirects: [], gone: [], unissued: [] },
})

/** Returns `count` articles of one month, spread over its first 28 days. */
export const monthOfArticles = (month: string, count: number): Article[] =>
  Array.from({ length: count }, (_, index) => {
    const date = 1 + Math.floor((index * 28) / count)
    return anArticle({ day: `${month}-${String(date).padStart(2, '0')}`, title: `Number ${index} of ${month}` })
  })

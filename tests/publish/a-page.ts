// An archive's overview and an article's page to print heads from.

import type { ArticleDetail, Overview } from '../../src/model/bundle.ts'
import type { ArticlePath } from '../../src/model/article.ts'
import type { Day } from '../../src/model/day.ts'

export const overview: Overview = {
  settings: {
    name: 'Dateline',
    publisher: 'International Labour Organization',
    publisherShort: 'ILO',
    language: 'en',
    rights: 'The texts belong to their publisher.',
    site: 'https://www.ilo.org/',
  },
  articles: 60,
  seeds: 5,
  first: '2020-05-20' as Day,
  last: '2022-04-12' as Day,
}

/** An article of 27 July 2021 that differs from a plain one as told. */
export const detail = (differences: Partial<ArticleDetail>): ArticleDetail => ({
  path: '/2021/07/27/strong-labour-laws/' as ArticlePath,
  day: '2021-07-27' as Day,
  dayEnd: null,
  title: 'Strong labour laws',
  summary: 'They make decent work a reality.',
  kicker: null,
  credit: null,
  printedPlace: null,
  language: 'en',
  truncated: false,
  format: null,
  themes: [],
  flags: [],
  places: [],
  sightings: [],
  related: [],
  earlier: null,
  later: null,
  ...differences,
})

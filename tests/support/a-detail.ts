// Makes details of articles for tests: what the page of an article shows.

import type { ArticlePath } from '../../src/model/article.ts'
import type { ArticleDetail } from '../../src/model/bundle.ts'
import type { Day } from '../../src/model/day.ts'

/** Returns a plain article of 27 July 2021, with these differences. */
export const aDetail = (differences: Partial<ArticleDetail>): ArticleDetail => ({
  path: '/2021/07/27/strong-labour-laws/' as ArticlePath,
  day: '2021-07-27' as Day,
  dayEnd: null,
  title: 'Strong labour laws',
  summary: 'They make decent work a reality.',
  kicker: null,
  credit: null,
  printedPlace: null,
  language: 'en',
  original: null,
  truncated: false,
  format: null,
  themes: [],
  flags: [],
  places: [],
  sightings: [],
  related: [],
  story: null,
  earlier: null,
  later: null,
  ...differences,
})

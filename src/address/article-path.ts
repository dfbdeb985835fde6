// The path of an article's page: `/2021/07/27/strong-labour-laws/`.

import type { ArticlePath } from '../model/article.ts'
import { type Day, parseDay } from '../model/day.ts'

export interface ArticlePathParts {
  readonly day: Day
  /** Lower-case ASCII letters, digits and hyphens. */
  readonly slug: string
}

/** The parts of an article's path, the final slash optional; null where it is no such path. */
export function parseArticlePath(path: string): ArticlePathParts | null {
  const match = /^\/(\d{4})\/(\d{2})\/(\d{2})\/([a-z0-9-]+)\/?$/.exec(path)
  if (!match) return null
  const [, year, month, date, slug = ''] = match
  const day = parseDay(`${year}-${month}-${date}`)
  return day && { day, slug }
}

/** The path with these parts: the inverse of {@link parseArticlePath}. */
export function printArticlePath({ day, slug }: ArticlePathParts): ArticlePath {
  return `/${day.replaceAll('-', '/')}/${slug}/` as ArticlePath
}

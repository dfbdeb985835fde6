// The path of an article's page: `/2021/07/27/strong-labour-laws/`.

import type { ArticlePath } from '../model/article.ts'
import { type Day, parseDay } from '../model/day.ts'

export interface ArticlePathParts {
  readonly day: Day
  /** Lower-case ASCII letters, digits and hyphens. */
  readonly slug: string
}

/** Reads the path of an article; the final slash is optional. null for any other path. */
export function parseArticlePath(path: string): ArticlePathParts | null {
  const match = /^\/(\d{4})\/(\d{2})\/(\d{2})\/([a-z0-9-]+)\/?$/.exec(path)
  if (!match) return null
  const [, year, month, date, slug = ''] = match
  const day = parseDay(`${year}-${month}-${date}`)
  return day && { day, slug }
}

/** Prints the path of an article: the inverse of {@link parseArticlePath}. */
export function printArticlePath({ day, slug }: ArticlePathParts): ArticlePath {
  return `/${day.replaceAll('-', '/')}/${slug}/` as ArticlePath
}

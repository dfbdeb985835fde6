// The end of a link to a list of articles: `/saved/#a=20210727-strong-labour-laws.20210802-sustainable-cotton`. It is a fragment: browsers send it to no
// server. Leaves out how long a link may be.

import type { ArticlePath } from '../model/article.ts'
import { parseDay } from '../model/day.ts'
import { parseArticlePath, printArticlePath } from './article-path.ts'

const START = '#a='

function printItem(path: ArticlePath): string {
  const parts = parseArticlePath(path)
  if (parts === null) throw new RangeError(`${path} is no path of an article.`)
  return `${parts.day.replaceAll('-', '')}-${parts.slug}`
}

/** null for text that names no article. */
function parseItem(item: string): ArticlePath | null {
  const [, year, month, date, slug = ''] = /^(\d{4})(\d{2})(\d{2})-([a-z0-9-]+)$/.exec(item) ?? []
  const day = parseDay(`${year}-${month}-${date}`)
  return day && printArticlePath({ day, slug })
}

/** Prints the fragment of a list, from its `#` on. All of it is ASCII: a character is a byte. */
export const printSavedFragment = (paths: readonly ArticlePath[]): string => START + paths.map(printItem).join('.')

/**
 * Reads a fragment: the inverse of {@link printSavedFragment}. null for a fragment that names no list. What mail and chat hang on is left off, and an
 * article that is named twice counts once.
 */
export function parseSavedFragment(fragment: string): readonly ArticlePath[] | null {
  if (!fragment.startsWith(START)) return null
  const [names = ''] = /^[a-z0-9.-]*/.exec(fragment.slice(START.length)) ?? []
  const paths = names.split('.').flatMap((item) => parseItem(item) ?? [])
  return paths.length === 0 ? null : [...new Set(paths)]
}

// The words of an article that tell what it is about, for those who compare articles: of its headline, kicker and summary, without small
// words, numbers, and the names of places and flags, which are things that articles are filed under.

import type { Article, TextField } from '../../model/article.ts'
import { readWords, type Word } from '../classify/words.ts'
import { isSmallWord } from './small-words.ts'

/** A word of an archive. All articles that have it share one, so that many of them fit in memory. */
export interface Term {
  /** Folded and singular, as `readWords` gives it. */
  readonly key: string
  /** In how many articles it tells something. */
  count: number
}

/** The telling words of an article, each once. */
export interface ArticleTerms {
  readonly headline: readonly Term[]
  /** Those that stand in its kicker or summary alone. */
  readonly body: readonly Term[]
}

/** In letters. A shorter word tells something only in capitals: `MNE` does, `EU` and `new` do not. */
const SHORTEST_WORD = 4
export const SHORTEST_CAPITALS = 3

/** How many articles may have what is rare in an archive of so many: a tenth of them, but at least 6 and at most 12. */
export const rareUpTo = (articles: number): number => Math.min(12, Math.max(6, Math.floor(articles / 10)))

/** The words of a field that tell what the article is about, in their order; null in place of each other word. */
export function tellingWords(article: Article, field: TextField): (Word | null)[] {
  const text = article[field]
  if (text === null) return []
  const named = [...article.places, ...article.flags].flatMap(({ ranges }) =>
    ranges.filter((range) => range.field === field)
  )
  const isNamed = ({ start, end }: Word) => named.some((range) => range.start < end && start < range.end)
  return readWords(text).map((word) => (isTelling(word) && !isNamed(word) ? word : null))
}

function isTelling({ key, capitals }: Word): boolean {
  const isLong = key.length >= SHORTEST_WORD || (capitals !== null && capitals.length >= SHORTEST_CAPITALS)
  return isLong && !/^\d/.test(key) && !isSmallWord(key)
}

/** The fields under the headline that say what an article is about. A kicker that names the format, as `Press release` does, is none. */
function bodyFields({ format }: Article): readonly TextField[] {
  const isFormat = format?.ranges.some(({ field }) => field === 'kicker') ?? false
  return isFormat ? ['summary'] : ['kicker', 'summary']
}

/** Reads the telling words of all articles, by ordinal. */
export function readTerms(articles: readonly Article[]): ArticleTerms[] {
  const terms = new Map<string, Term>()
  const termOf = (key: string): Term => {
    const known = terms.get(key)
    if (known !== undefined) return known
    const term = { key, count: 0 }
    terms.set(key, term)
    return term
  }
  return articles.map((article) => {
    const seen = new Set<string>()
    const read = (field: TextField): Term[] => {
      const found: Term[] = []
      for (const word of tellingWords(article, field)) {
        if (word === null || seen.has(word.key)) continue
        seen.add(word.key)
        found.push(termOf(word.key))
      }
      return found
    }
    const headline = read('title')
    const body = bodyFields(article).flatMap(read)
    for (const term of headline) term.count += 1
    for (const term of body) term.count += 1
    return { headline, body }
  })
}

/** Words of an article as it prints each where it stands first, by their keys. Leaves out keys that it has not. */
export function printWords(article: Article, keys: ReadonlySet<string>): ReadonlyMap<string, string> {
  const printed = new Map<string, string>()
  for (const field of ['title', ...bodyFields(article)] as const) {
    if (printed.size === keys.size) break
    for (const word of tellingWords(article, field))
      if (word !== null && keys.has(word.key) && !printed.has(word.key))
        printed.set(word.key, article[field]?.slice(word.start, word.end) ?? '')
  }
  return printed
}

// Tells an article's format from its kicker; else from what stands before the title's colon; else from how the summary begins.

import type { ArticleText, Evidence, FormatId } from '../../model/article.ts'
import type { ArticleWords } from './article-words.ts'
import { findPhrases, type Match, type Phrases } from './phrases.ts'
import type { FormatRule, FormatSign } from './read-formats.ts'
import type { Word } from './words.ts'

const SIGN_FIELDS = [
  { sign: 'kickers', field: 'kicker' },
  { sign: 'titles', field: 'title' },
  { sign: 'openings', field: 'summary' },
] as const

/** The format with the words that say it, or null where nothing says one. */
export function findFormat(
  text: ArticleText,
  { article, phrases }: { article: ArticleWords; phrases: Phrases<FormatRule> }
): Evidence<FormatId> | null {
  for (const { sign, field } of SIGN_FIELDS) {
    const words = article[field]
    const shown = text[field] ?? ''
    const matches = findPhrases(phrases, words).filter(
      (match) => match.value.sign === sign && fits(match, words, shown)
    )
    const best = matches.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0]
    if (best === undefined) continue
    const range = { field, start: words[best.first]?.start ?? 0, end: words[best.last]?.end ?? 0 }
    return { id: best.value.id, ranges: [range] }
  }
  return null
}

/** Whether a match stands where its sign has to. */
function fits({ value, first, last }: Match<FormatRule>, words: readonly Word[], text: string): boolean {
  const fitsEnd: Record<FormatSign, () => boolean> = {
    kickers: () => value.openEnd || last === words.length - 1,
    titles: () => /^\s*[:|]/.test(text.slice(words[last]?.end)),
    openings: () => true,
  }
  return (value.openStart || first === 0) && fitsEnd[value.sign]()
}

// Tells an article's format from its kicker; else from what stands before the title's colon; else from how the summary begins.

import type { ArticleText, Evidence, FormatId } from '../../model/article.ts'
import type { ArticleWords } from './article-words.ts'
import { findPhrases, type Match, type Phrases } from './phrases.ts'
import type { FormatRule, FormatSign } from './read-formats.ts'
import type { Word } from './words.ts'
import { itemAt } from '../../model/item-at.ts'

/** The signs in the order in which they are believed, with the field of each and how many of its words are looked at. */
const SIGN_FIELDS = [
  { sign: 'kickers', field: 'kicker', reach: Infinity },
  { sign: 'titles', field: 'title', reach: Infinity },
  { sign: 'openings', field: 'summary', reach: 16 },
] as const

/** The format with the words that say it, or null where nothing says one. */
export function findFormat(
  text: ArticleText,
  { article, phrases }: { article: ArticleWords; phrases: Phrases<FormatRule> }
): Evidence<FormatId> | null {
  for (const { sign, field, reach } of SIGN_FIELDS) {
    const shown = text[field]
    if (shown === null) continue
    const words = article[field].slice(0, reach)
    const matches = findPhrases(phrases, words).filter(
      (match) => match.value.sign === sign && fits(match, words, shown)
    )
    const best = matches.toSorted((a, b) => b.last - b.first - (a.last - a.first))[0]
    if (best === undefined) continue
    const range = { field, start: itemAt(words, best.first).start, end: itemAt(words, best.last).end }
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

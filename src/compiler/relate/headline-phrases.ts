// Phrases of headlines that may name a story: two telling words side by side, or one in capitals (`TVET`). And the name itself: the longest
// phrase around such a one that all headlines have.

import type { Article } from '../../model/article.ts'
import { itemAt } from '../../model/item-at.ts'
import { readWords, type Word } from '../classify/words.ts'
import { SHORTEST_CAPITALS, tellingWords } from './telling-words.ts'

const MOST_NAME_WORDS = 8

/** The phrases of an article's headline, each once: the keys of their words with a space between. */
export function headlinePhrases(article: Article): ReadonlySet<string> {
  const { title } = article
  const isInCapitals = title === title.toUpperCase()
  const phrases = new Set<string>()
  let before: Word | null = null
  for (const word of tellingWords(article, 'title')) {
    if (word !== null) {
      if (!isInCapitals && (word.capitals?.length ?? 0) >= SHORTEST_CAPITALS) phrases.add(word.key)
      if (before !== null && title.slice(before.end, word.start) === ' ') phrases.add(`${before.key} ${word.key}`)
    }
    before = word
  }
  return phrases
}

/**
 * The name of a story whose headlines all have a phrase: the longest phrase around it that they all have, as the first of them prints it. It
 * begins and ends with a telling word, has at most eight words, and no marks but hyphens. Throws a RangeError where the first headline lacks the phrase.
 */
export function nameStory(phrase: string, articles: readonly Article[]): string {
  const first = itemAt(articles, 0)
  const telling = tellingWords(first, 'title')
  const words = readWords(first.title)
  const headlines = articles.map(({ title }) => keysOf(readWords(title)))
  const standsInAll = (start: number, end: number): boolean => {
    if (start < 0 || end > words.length || end - start > MOST_NAME_WORDS) return false
    const phraseAround = words.slice(start, end)
    if (!isUnbroken(first.title, phraseAround)) return false
    const keys = keysOf(phraseAround)
    return headlines.every((headline) => headline.includes(keys))
  }

  const keys = phrase.split(' ')
  let start = words.findIndex((_, index) => keys.every((key, offset) => words[index + offset]?.key === key))
  let end = start + keys.length
  for (let wider = end + 1; standsInAll(start, wider); wider++) if (telling[wider - 1]) end = wider
  for (let wider = start - 1; standsInAll(wider, end); wider--) if (telling[wider]) start = wider
  return first.title.slice(itemAt(words, start).start, itemAt(words, end - 1).end)
}

/** Whether only spaces and hyphens stand between these words. */
const isUnbroken = (text: string, words: readonly Word[]): boolean =>
  words.every((word, index) => index === 0 || /^[ -]$/.test(text.slice(words[index - 1]?.end, word.start)))

/** The keys of words as text, with a space before and after each, so that words can be looked for. */
const keysOf = (words: readonly Word[]): string => ` ${words.map(({ key }) => key).join(' ')} `

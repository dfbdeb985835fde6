// Stories: three articles or more on one matter. Better none than a wrong one, so three things must meet. A rare phrase stands in the headline
// of each part; all parts have a second thing in common, a flag, a place or an uncommon word; and no part is further from the next than what
// returns each year.

import type { Article } from '../../model/article.ts'
import { addCount, countOf } from '../../model/counts.ts'
import { dayNumber } from '../../model/day.ts'
import { itemAt } from '../../model/item-at.ts'
import { addToList } from '../../model/lists-by-key.ts'
import { headlinePhrases, nameStory } from './headline-phrases.ts'
import { type ArticleTerms, rareUpTo } from './telling-words.ts'

export interface Story {
  /** Words that stand in the headline of each part, as the first part prints them. */
  readonly name: string
  /** The ordinals of its articles, oldest first; at least three. */
  readonly parts: readonly number[]
}

const FEWEST_PARTS = 3
/** In days. */
const LONGEST_GAP = 400

/** The stories of an archive, those with the longest names first. No article is in two. */
export function findStories(articles: readonly Article[], terms: readonly ArticleTerms[]): Story[] {
  const found = [...listPhrases(articles)].flatMap(([phrase, ordinals]): Story[] => {
    const parts = holdTogether({ phrase, ordinals, articles, terms })
    if (parts.length < FEWEST_PARTS) return []
    const told = parts.map((ordinal) => itemAt(articles, ordinal))
    return [{ name: nameStory(phrase, told), parts }]
  })
  const taken = new Set<number>()
  return found.toSorted(byCertainty).filter(({ parts }) => {
    if (parts.some((ordinal) => taken.has(ordinal))) return false
    for (const ordinal of parts) taken.add(ordinal)
    return true
  })
}

/** A longer name is surer to be one matter; then more parts; then the newer. The last comparison only makes the order total. */
const byCertainty = (a: Story, b: Story): number =>
  b.name.split(' ').length - a.name.split(' ').length ||
  b.parts.length - a.parts.length ||
  itemAt(a.parts, 0) - itemAt(b.parts, 0) ||
  (a.name < b.name ? -1 : 1)

/** The phrases that enough headlines have, but few, with the ordinals of these articles, oldest first. */
function listPhrases(articles: readonly Article[]): ReadonlyMap<string, readonly number[]> {
  const phrasesOf = articles.map((article) => [...headlinePhrases(article)])
  const counts = new Map<string, number>()
  for (const phrases of phrasesOf) for (const phrase of phrases) addCount(counts, phrase)
  const most = rareUpTo(articles.length)
  const lists = new Map<string, number[]>()
  for (let ordinal = articles.length - 1; ordinal >= 0; ordinal--) {
    for (const phrase of itemAt(phrasesOf, ordinal)) {
      const count = countOf(counts, phrase)
      if (count >= FEWEST_PARTS && count <= most) addToList(lists, phrase, ordinal)
    }
  }
  return lists
}

interface Candidate {
  readonly phrase: string
  /** The articles whose headlines have it, oldest first. */
  readonly ordinals: readonly number[]
  readonly articles: readonly Article[]
  readonly terms: readonly ArticleTerms[]
}

/** The longest run of these articles that have a second thing in common, oldest first; empty where they have none. */
function holdTogether({ phrase, ordinals, articles, terms }: Candidate): readonly number[] {
  const named = new Set(phrase.split(' '))
  const uncommon = Math.max(rareUpTo(articles.length), articles.length / 10)
  const things = new Map<string, number[]>()
  for (const ordinal of ordinals) {
    const article = itemAt(articles, ordinal)
    for (const { id } of [...article.flags, ...article.places]) addToList(things, `filed ${id}`, ordinal)
    const { headline, body } = itemAt(terms, ordinal)
    for (const { key, count } of [...headline, ...body])
      if (!named.has(key) && count <= uncommon) addToList(things, `word ${key}`, ordinal)
  }
  let longest: readonly number[] = []
  for (const list of things.values())
    for (const run of cutAtGaps(list, articles)) if (run.length > longest.length) longest = run
  return longest
}

function cutAtGaps(ordinals: readonly number[], articles: readonly Article[]): number[][] {
  const runs: number[][] = []
  let last = -Infinity
  for (const ordinal of ordinals) {
    const day = dayNumber(itemAt(articles, ordinal).day)
    if (day - last > LONGEST_GAP) runs.push([])
    runs.at(-1)?.push(ordinal)
    last = day
  }
  return runs
}

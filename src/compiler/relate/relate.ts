// Related articles: those filed under the same themes and places, and those that share rare words. Each article has at most four, each with the
// reason. Articles that tell one story are related by it, and are left out here.
// The work grows with the number of articles, not its square: for each thing shared, only the nearest in time are looked at.

import type { Article } from '../../model/article.ts'
import type { Filing } from '../../model/bundle.ts'
import type { FacetValue, Vocabulary } from '../../model/facets.ts'
import { defined, itemAt } from '../../model/item-at.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { readWords } from '../classify/words.ts'
import { findStories, type Story } from './find-stories.ts'
import { type FeatureLists, isReason, listFeatures, type Shared, sharedWith } from './list-features.ts'
import { printWords, readTerms } from './telling-words.ts'

/** A filing without the words that say so. */
export type SharedFiling = Omit<Filing, 'ranges'>

/** Another article, and why it is related: at least one filing or word. */
export interface Related {
  readonly ordinal: number
  /** What both are filed under, themes before places. */
  readonly shared: readonly SharedFiling[]
  /**
   * Rare words that both have, the rarest first, as this article prints them; one of the two has each in its headline. Leaves out words of the
   * labels of what both are filed under, which say it already.
   */
  readonly words: readonly string[]
}

export interface Relations {
  /** For each article, by ordinal, those related to it, the closest first. */
  readonly related: readonly (readonly Related[])[]
  readonly stories: readonly Story[]
}

const MOST_RELATED = 4
const MOST_WORDS = 2
/** How many articles on either side, in the order of time, are looked at for a thing that many share. */
const REACH = 12

/** Finds what is related, and the stories. `articles` stand newest first. */
export function relate(articles: readonly Article[], vocabulary: Vocabulary): Relations {
  const terms = readTerms(articles)
  const stories = findStories(articles, terms)
  const storyOf = new Map(stories.flatMap((story) => story.parts.map((ordinal) => [ordinal, story] as const)))
  const isSameStory = (a: number, b: number): boolean => storyOf.has(a) && storyOf.get(a) === storyOf.get(b)
  const lists = listFeatures(articles, terms)
  const reasonOf = reasonsIn(vocabulary)
  const scores = new Float64Array(articles.length)

  const related = articles.map((article, ordinal) => {
    const found: Related[] = []
    for (const other of closestTo(ordinal, lists, scores)) {
      if (isSameStory(ordinal, other)) continue
      const shared = sharedWith(itemAt(lists.features, ordinal), itemAt(lists.features, other))
      if (isReason(shared)) found.push({ ordinal: other, ...reasonOf(shared) })
      if (found.length === MOST_RELATED) break
    }
    const keys = new Set(found.flatMap(({ words }) => words))
    if (keys.size === 0) return found
    const printed = printWords(article, keys)
    return found.map((each) => ({ ...each, words: each.words.flatMap((key) => printed.get(key) ?? []) }))
  })
  return { related, stories }
}

/** The articles that share anything with one, the closest first: by what they share, each thing by its rarity; then the nearest in time. */
function closestTo(ordinal: number, lists: FeatureLists, scores: Float64Array): readonly number[] {
  const found = collect(ordinal, lists, scores)
  const closest = found.toSorted(
    (a, b) => defined(scores[b]) - defined(scores[a]) || Math.abs(a - ordinal) - Math.abs(b - ordinal) || a - b
  )
  for (const other of found) scores[other] = 0
  return closest
}

/**
 * Adds up what others share with an article (inverse document frequency), and returns those that have any. `scores` is zero throughout
 * before; after, it has the scores of those returned.
 */
function collect(ordinal: number, lists: FeatureLists, scores: Float64Array): number[] {
  const found: number[] = []
  const add = (list: readonly number[], count: number): void => {
    const weight = Math.log(1 + scores.length / count)
    const here = lowerBound(list, (other) => other < ordinal)
    for (let index = Math.max(0, here - REACH); index < Math.min(list.length, here + REACH + 1); index++) {
      const other = defined(list[index])
      if (other === ordinal) continue
      const score = defined(scores[other])
      if (score === 0) found.push(other)
      scores[other] = score + weight
    }
  }
  const { filings, headline, body } = itemAt(lists.features, ordinal)
  for (const name of filings) {
    const list = defined(lists.filings.get(name))
    add(list, list.length)
  }
  for (const term of headline) add(defined(lists.words.get(term)), term.count)
  for (const term of body) add(lists.headlineWords.get(term) ?? [], term.count)
  return found
}

/** What two articles share, in labels, and the keys of the words in these. */
interface Said {
  readonly shared: readonly SharedFiling[]
  readonly keys: ReadonlySet<string>
}

/** Returns a function that says what two articles share: by labels, and by the keys of words that these lack. */
function reasonsIn({ themes, places }: Vocabulary): (shared: Shared) => Pick<Related, 'shared' | 'words'> {
  const filing = ({ id, label, group }: FacetValue): SharedFiling => ({ id, label, group })
  const filings = new Map<string, SharedFiling>([
    ...themes.map((value) => [`theme ${value.id}`, filing(value)] as const),
    ...places.map((value) => [`place ${value.id}`, filing(value)] as const),
  ])
  // Many articles share the same: each list is kept once, or a large archive holds some hundred thousand.
  const said = new Map<string, Said>()
  const say = (names: readonly string[]): Said => {
    const shared = names.flatMap((name) => filings.get(name) ?? [])
    return { shared, keys: new Set(shared.flatMap(({ label }) => readWords(label).map(({ key }) => key))) }
  }
  return ({ filings: names, words }) => {
    const name = names.join()
    const { shared, keys } = said.get(name) ?? say(names)
    said.set(name, { shared, keys })
    const unsaid = words.map(({ key }) => key).filter((key) => !keys.has(key))
    return { shared, words: unsaid.slice(0, MOST_WORDS) }
  }
}

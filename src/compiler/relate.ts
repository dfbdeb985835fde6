// Related articles: those filed under the same themes and places, and those whose titles share rare words. Each article has at most four.
// The work grows with the number of articles, not its square: for each thing shared, only the nearest in time are looked at.

import type { Article } from '../model/article.ts'
import type { Filing } from '../model/bundle.ts'
import type { FacetValue, Vocabulary } from '../model/facets.ts'
import { titleKey } from './merge/title-key.ts'
import { defined, itemAt } from '../model/item-at.ts'
import { lowerBound } from '../model/lower-bound.ts'

/** A filing without the words that say so. */
export type SharedFiling = Omit<Filing, 'ranges'>

export interface Related {
  readonly ordinal: number
  /** What both are filed under, themes before places; at least one. */
  readonly shared: readonly SharedFiling[]
}

const MOST_RELATED = 4
/** How many articles on either side, in the order of time, are looked at for a thing that many share. */
const REACH = 12
/** A word of a title is rare, and says something, while no more articles than this have it. */
const RARE = 12
const SHORTEST_WORD = 4

/** A theme, a place or a word, with the ordinals that have it, ascending. */
type Lists = ReadonlyMap<string, readonly number[]>

/** For each article, by ordinal, those related to it, the closest first. */
export function relate(articles: readonly Article[], vocabulary: Vocabulary): (readonly Related[])[] {
  const features = articles.map(featuresOf)
  const lists = invert(features)
  const filings = filingsById(vocabulary)
  const scores = new Float64Array(articles.length)
  return articles.map((_, ordinal) => {
    const candidates = collect({ ordinal, features, lists, scores, count: articles.length })
    const closest = candidates
      .toSorted(
        (a, b) => itemAt(scores, b) - itemAt(scores, a) || Math.abs(a - ordinal) - Math.abs(b - ordinal) || a - b
      )
      .slice(0, MOST_RELATED * 2)
    for (const candidate of candidates) scores[candidate] = 0
    return closest
      .map((other) => ({
        ordinal: other,
        shared: sharedFilings(itemAt(features, ordinal), itemAt(features, other), filings),
      }))
      .filter(({ shared }) => shared.length > 0)
      .slice(0, MOST_RELATED)
  })
}

const WORD = 'word '

/** Everything of an article that another can share: ids of themes and places, then words of its title, each marked as such. */
function featuresOf(article: Article): string[] {
  const words = new Set(titleKey(article.title).split(/[^\p{L}\p{N}]+/u))
  return [
    ...article.themes.map(({ id }) => `theme ${id}`),
    ...article.places.map(({ id }) => `place ${id}`),
    ...[...words].filter((word) => word.length >= SHORTEST_WORD).map((word) => WORD + word),
  ]
}

function invert(features: readonly (readonly string[])[]): Lists {
  const lists = new Map<string, number[]>()
  for (const [ordinal, names] of features.entries()) {
    for (const name of names) {
      const list = lists.get(name)
      if (list) list.push(ordinal)
      else lists.set(name, [ordinal])
    }
  }
  return lists
}

interface Search {
  readonly ordinal: number
  readonly features: readonly (readonly string[])[]
  readonly lists: Lists
  /** Zero throughout before and after; in between, the score of each candidate. */
  readonly scores: Float64Array
  readonly count: number
}

/** Adds up what others share with an article, each thing by its rarity (inverse document frequency); gives those that have any. */
function collect({ ordinal, features, lists, scores, count }: Search): number[] {
  const found: number[] = []
  for (const name of itemAt(features, ordinal)) {
    const list = defined(lists.get(name))
    if (name.startsWith(WORD) && list.length > RARE) continue
    const weight = Math.log(1 + count / list.length)
    const here = lowerBound(list, (other) => other < ordinal)
    for (let index = Math.max(0, here - REACH); index < Math.min(list.length, here + REACH + 1); index++) {
      const other = itemAt(list, index)
      if (other === ordinal) continue
      const score = itemAt(scores, other)
      if (score === 0) found.push(other)
      scores[other] = score + weight
    }
  }
  return found
}

function filingsById({ themes, places }: Vocabulary): ReadonlyMap<string, SharedFiling> {
  const filing = ({ id, label, group }: FacetValue): SharedFiling => ({ id, label, group })
  return new Map([
    ...themes.map((value) => [`theme ${value.id}`, filing(value)] as const),
    ...places.map((value) => [`place ${value.id}`, filing(value)] as const),
  ])
}

function sharedFilings(
  a: readonly string[],
  b: readonly string[],
  filings: ReadonlyMap<string, SharedFiling>
): SharedFiling[] {
  const shared: SharedFiling[] = []
  for (const name of a) {
    // Words of the title come last, and are no filings.
    if (name.startsWith(WORD)) break
    const filing = b.includes(name) ? filings.get(name) : undefined
    if (filing) shared.push(filing)
  }
  return shared
}

// What articles can share: themes and places that they are filed under, and rare words. And where each of these occurs.

import type { Article } from '../../model/article.ts'
import { itemAt } from '../../model/item-at.ts'
import { addToList } from '../../model/lists-by-key.ts'
import { type ArticleTerms, rareUpTo, type Term } from './telling-words.ts'

/** What one article has that another may share. */
interface Features extends ArticleTerms {
  /** `theme skills`, then `place ID`. */
  readonly filings: readonly string[]
}

/** Ordinals, ascending, of the articles that have a thing. */
type Lists<Thing> = ReadonlyMap<Thing, readonly number[]>

/** The features of all articles, by ordinal, and their lists. */
export interface FeatureLists {
  /** Of their words only the rare ones. */
  readonly features: readonly Features[]
  readonly filings: Lists<string>
  /** The articles that have a rare word anywhere, and those that have it in the headline. */
  readonly words: Lists<Term>
  readonly headlineWords: Lists<Term>
}

/** What two articles share: names of filings, and words of which at least one of the two has each in its headline. */
export interface Shared {
  readonly filings: readonly string[]
  /** The rarest first. */
  readonly words: readonly Term[]
  /** How many of the words both have in their headlines. */
  readonly inHeadlines: number
}

/** Lists what articles can share. */
export function listFeatures(articles: readonly Article[], terms: readonly ArticleTerms[]): FeatureLists {
  const most = rareUpTo(articles.length)
  const isRare = ({ count }: Term): boolean => count > 1 && count <= most
  const features = articles.map(({ themes, places }, ordinal): Features => {
    const { headline, body } = itemAt(terms, ordinal)
    return {
      filings: [...themes.map(({ id }) => `theme ${id}`), ...places.map(({ id }) => `place ${id}`)],
      headline: headline.filter(isRare),
      body: body.filter(isRare),
    }
  })
  return {
    features,
    filings: invert(features.map(({ filings }) => filings)),
    words: invert(features.map(({ headline, body }) => [...headline, ...body])),
    headlineWords: invert(features.map(({ headline }) => headline)),
  }
}

function invert<Thing>(things: readonly (readonly Thing[])[]): Lists<Thing> {
  const lists = new Map<Thing, number[]>()
  for (const [ordinal, own] of things.entries()) for (const thing of own) addToList(lists, thing, ordinal)
  return lists
}

/** What an article shares with another, in its own order. */
export function sharedWith(own: Features, other: Features): Shared {
  const inBoth = own.headline.filter((term) => other.headline.includes(term))
  const inOne = [
    ...own.headline.filter((term) => other.body.includes(term)),
    ...own.body.filter((term) => other.headline.includes(term)),
  ]
  return {
    filings: own.filings.filter((name) => other.filings.includes(name)),
    words: [...inBoth, ...inOne].toSorted((a, b) => a.count - b.count),
    inHeadlines: inBoth.length,
  }
}

/** Whether that is enough to be related: a filing, or two words of both headlines. */
export const isReason = ({ filings, inHeadlines }: Shared): boolean => filings.length > 0 || inHeadlines > 1

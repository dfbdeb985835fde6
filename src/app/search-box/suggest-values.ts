// Suggests themes, places and other values whose labels match the end of what is typed, by the words themselves or other forms of them.

import type { Catalogue } from '../../model/bundle.ts'
import type { FacetChoice } from '../../model/criteria.ts'
import { FACET_OPERATORS, type FacetOperator } from '../../search/query/operators.ts'
import { otherForms } from '../../search/words/other-forms.ts'
import { splitWords } from '../../search/words/split-words.ts'
import type { TypedEnd } from './typed-ends.ts'

export interface ValueSuggestion {
  readonly facet: FacetOperator
  readonly id: string
  readonly label: string
  /** How many articles of the whole archive have it. */
  readonly articles: number
  /** The query without the words that named the value. */
  readonly before: string
}

/** A single letter matches too many labels, unless its facet is named. */
const MIN_LETTERS = 2

/** The index of the word of a label at which what is typed begins to match; -1 where it does not match. */
function matchIndex(label: readonly string[], { words }: TypedEnd): number {
  const last = words.length - 1
  return label.findIndex((_, start) =>
    words.every((word, index) => {
      const candidate = label[start + index]
      if (candidate === undefined) return false
      return (
        candidate === word || (index === last && candidate.startsWith(word)) || otherForms(word).includes(candidate)
      )
    })
  )
}

/**
 * Returns at most `limit` values that are not chosen yet: first those whose label begins with what is typed, then those with it at a later word;
 * within each, those with most articles first.
 */
export function suggestValues(
  catalogue: Pick<Catalogue, FacetOperator>,
  ends: readonly TypedEnd[],
  { chosen, limit }: { readonly chosen: FacetChoice; readonly limit: number }
): readonly ValueSuggestion[] {
  const usable = ends.filter(({ typed, facet }) => facet !== null || typed.length >= MIN_LETTERS)
  return FACET_OPERATORS.flatMap((facet) =>
    catalogue[facet].flatMap(({ id, label, count }) => {
      if (count === 0 || chosen[facet].includes(id)) return []
      const words = splitWords(label)
      const end = usable.find((each) => (each.facet ?? facet) === facet && matchIndex(words, each) >= 0)
      return end ? { facet, id, label, articles: count, before: end.before, isLater: matchIndex(words, end) > 0 } : []
    })
  )
    .toSorted((a, b) => Number(a.isLater) - Number(b.isLater) || b.articles - a.articles)
    .slice(0, limit)
    .map(({ facet, id, label, articles, before }) => ({ facet, id, label, articles, before }))
}

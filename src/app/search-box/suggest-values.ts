// Themes, places and other values that what is being typed may name.

import type { Catalogue } from '../../model/bundle.ts'
import type { FacetChoice } from '../../model/criteria.ts'
import { FACET_OPERATORS, type FacetOperator } from '../../search/query/parse-query.ts'
import { splitWords } from '../../search/words/split-words.ts'
import type { TypedEnd } from './typed-ends.ts'

export interface ValueSuggestion {
  readonly facet: FacetOperator
  readonly id: string
  readonly label: string
  /** The query without what named it. */
  readonly before: string
}

/** A single letter begins too much to be of use, unless its facet is named. */
const SHORTEST = 2

/** At which of its words a label is named by what is typed; -1 where it is not. */
function wordNamed(label: readonly string[], { words }: TypedEnd): number {
  const last = words.length - 1
  return label.findIndex((_, start) =>
    words.every((word, at) => (at === last ? label[start + at]?.startsWith(word) : label[start + at] === word))
  )
}

/** At most `limit` values that are not chosen yet: those whose name begins as typed, then others; each time those with most articles first. */
export function suggestValues(
  catalogue: Pick<Catalogue, FacetOperator>,
  ends: readonly TypedEnd[],
  { chosen, limit }: { readonly chosen: FacetChoice; readonly limit: number }
): readonly ValueSuggestion[] {
  const telling = ends.filter(({ typed, facet }) => facet !== null || typed.length >= SHORTEST)
  return FACET_OPERATORS.flatMap((facet) =>
    catalogue[facet].flatMap(({ id, label, count }) => {
      if (count === 0 || chosen[facet].includes(id)) return []
      const words = splitWords(label)
      const end = telling.find((each) => (each.facet ?? facet) === facet && wordNamed(words, each) >= 0)
      return end ? { facet, id, label, count, before: end.before, isLater: wordNamed(words, end) > 0 } : []
    })
  )
    .toSorted((a, b) => Number(a.isLater) - Number(b.isLater) || b.count - a.count)
    .slice(0, limit)
    .map(({ facet, id, label, before }) => ({ facet, id, label, before }))
}

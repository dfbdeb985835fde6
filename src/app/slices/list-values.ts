// The values that an index shows, in its order.

import type { Catalogue } from '../../model/bundle.ts'
import type { CountedValue } from '../../model/facets.ts'
import type { SliceFacet, SliceIndexData } from '../../model/page-data.ts'
import type { ListedValue } from './slice-row.tsx'

/** The values of a facet that have an article, in the catalogue's order, each with its history. */
export function listedValues(facet: SliceFacet, catalogue: Catalogue, { values }: SliceIndexData): ListedValue[] {
  const histories = new Map((values[facet] ?? []).map((history) => [history.id, history]))
  return catalogue[facet].flatMap((value) => {
    const history = histories.get(value.id)
    return history === undefined ? [] : [{ facet, value, history }]
  })
}

/** The most frequent first; of equals the one that stood first. */
export const byCount = (values: readonly ListedValue[]): ListedValue[] =>
  values.toSorted((a, b) => b.value.count - a.value.count)

/** The labels of values without an article. */
export const withoutArticles = (values: readonly CountedValue[]): string[] =>
  values.filter(({ count }) => count === 0).map(({ label }) => label)

/** The highest count of any chart. */
export const highest = (values: readonly ListedValue[]): number =>
  values.reduce((most, { history }) => Math.max(most, ...history.counts), 0)

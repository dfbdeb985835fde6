// The results when nothing is asked, from what every page knows already: no columns, no index, no worker.

import type { Catalogue, Overview } from '../model/bundle.ts'
import type { Sort } from '../model/criteria.ts'
import { FACETS, type Facet } from '../model/facets.ts'
import type { Results } from './results.ts'
import { emptyBins, periodAt, stepFor } from './time-bins.ts'

/**
 * What the engine answers to criteria that ask nothing but an order. `ordinals` is null where it would be 0, 1, 2 …: for every sort but
 * `oldest` (without a query the best match is the newest).
 */
export function resultsOfAll(overview: Overview, catalogue: Catalogue, sort: Sort): Results {
  const total = overview.articles
  const counts = FACETS.map((facet) => {
    const occurring = catalogue[facet].filter(({ count }) => count > 0)
    return [facet, Object.fromEntries(occurring.map(({ id, count }) => [id, count]))] as const
  })
  return {
    total,
    ordinals: sort === 'oldest' ? Uint32Array.from({ length: total }, (_, place) => total - 1 - place) : null,
    uncorrected: total,
    counts: Object.fromEntries(counts) as Record<Facet, Record<string, number>>,
    bins: binsOfAll(overview, catalogue),
    reading: null,
  }
}

function binsOfAll({ first, last }: Overview, catalogue: Catalogue): Results['bins'] {
  const bins = emptyBins(first, last, catalogue.themeGroups.length + 1)
  const step = first && last ? stepFor(first, last) : 'month'
  const binAt = new Map(bins.map((bin) => [bin.period, bin]))
  for (const { month, groups } of catalogue.months) {
    const bin = binAt.get(periodAt(step, month))
    if (!bin) continue
    groups.forEach((count, group) => {
      bin.answers[group] = (bin.answers[group] ?? 0) + count
      bin.within += count
      bin.total += count
    })
  }
  return bins
}

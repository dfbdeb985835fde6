// The hits and the counts where nothing is asked, made from what every page has: no columns, no index, no worker. They equal the engine's.

import type { Catalogue, Overview, TimeBin } from '../model/bundle.ts'
import type { Sort } from '../model/criteria.ts'
import { mapFacets } from '../model/facets.ts'
import { itemAt } from '../model/item-at.ts'
import type { Counts, Hits } from './results.ts'
import { emptyBins, periodAt, stepFor } from './filter/time-bins.ts'

/**
 * The hits for every article. `ordinals` is null for every sort but `oldest`: without a query the best match is the newest.
 */
export function hitsOfAll({ articles: total }: Overview, sort: Sort): Hits {
  const ordinals = sort === 'oldest' ? Uint32Array.from({ length: total }, (_, index) => total - 1 - index) : null
  return { total, ordinals, uncorrected: total, reading: null, unknown: [] }
}

/** The counts for every article. */
export function countsOfAll(overview: Overview, catalogue: Catalogue): Counts {
  return {
    total: overview.articles,
    values: mapFacets((facet) => {
      const occurring = catalogue[facet].filter(({ count }) => count > 0)
      return Object.fromEntries(occurring.map(({ id, count }) => [id, count]))
    }),
    bins: binsOfAll(overview, catalogue),
  }
}

function binsOfAll({ first, last }: Overview, catalogue: Catalogue): readonly TimeBin[] {
  const bins = emptyBins(first, last, catalogue.themeGroups.length + 1)
  const step = first && last ? stepFor(first, last) : 'month'
  const binAt = new Map(bins.map((bin) => [bin.period, bin]))
  for (const { month, groups } of catalogue.months) {
    const bin = binAt.get(periodAt(step, month))
    if (!bin) continue
    groups.forEach((count, group) => {
      bin.answers[group] = itemAt(bin.answers, group) + count
      bin.within += count
      bin.total += count
    })
  }
  return bins
}

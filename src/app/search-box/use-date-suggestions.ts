// Suggests the dates in what is typed: the query as filters where it names a date (`video may 2021`), else months and years that begin so.

import { useMemo } from 'react'
import type { Catalogue } from '../../model/bundle.ts'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { createThingReader, type Things, withThings } from '../../search/query/read-things.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useHitsOfEach } from '../archive/use-hits-of-each.ts'
import { describeThings } from '../filters/describe-things.ts'
import { suggestPeriods } from './suggest-periods.ts'
import type { FilterSuggestion } from './suggestion.ts'
import type { TypedEnd } from './typed-ends.ts'

/** The most months and years that are suggested at once. */
const MOST_PERIODS = 2

interface DateSuggestions {
  /** The likeliest first. */
  readonly suggestions: readonly FilterSuggestion[]
  /** Whether no more are on their way. */
  readonly isSettled: boolean
}

/** Returns the suggestions. A query that names a date is suggested once it is counted, and where it has articles. */
export function useDateSuggestions(typed: string, ends: readonly TypedEnd[]): DateSuggestions {
  const catalogue = useCatalogue()
  const overview = useOverview()
  const readThings = useMemo(() => createThingReader(catalogue, overview), [catalogue, overview])
  const things = readThings(typed)
  const counted = useHitsOfEach(things === null ? [] : [withThings({ ...NO_CRITERIA, query: typed }, things)])
  if (things === null) {
    const periods = suggestPeriods(catalogue.months, ends, MOST_PERIODS)
    return {
      suggestions: periods.map(({ period, label, count, before }) => ({
        kind: 'filters',
        label,
        articles: count,
        before,
        update: (now) => withPeriod(withQuery(now, before), period, period),
      })),
      isSettled: true,
    }
  }
  const articles = counted?.[0]?.total
  const isOffered = articles !== undefined && articles > 0
  return {
    suggestions: isOffered ? [suggestThings(things, articles, catalogue)] : [],
    isSettled: counted !== undefined,
  }
}

/** The things of a query as filters. The period replaces one that is set, as a typed bound does. */
function suggestThings(things: Things, articles: number, catalogue: Catalogue): FilterSuggestion {
  return {
    kind: 'filters',
    label: describeThings({ ...things, query: '' }, catalogue),
    articles,
    before: things.query,
    update: (now) => withThings(withPeriod(withQuery(now, things.query), null, null), things),
  }
}

// Turns the operators of a query into filters, by the labels of the archive's values. Loaded for the first query that may have any.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { withQuery } from '../../model/edit-criteria.ts'
import { createValueFinder, liftFilters } from '../../search/query/lift-filters.ts'

/** Returns the criteria with this query, its operators as filters. The same words, spaces aside, leave an exact search exact. */
export function liftQuery(criteria: Criteria, query: string, catalogue: Catalogue): Criteria {
  const asked = query.trim() === criteria.query.trim() ? criteria : withQuery(criteria, query)
  return liftFilters(
    asked,
    createValueFinder((facet) => catalogue[facet])
  )
}

// Turns the operators of a query into filters, by the labels of the archive's values. Loaded for the first query that may have any.

import type { Catalogue, Overview } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { withQuery } from '../../model/edit-criteria.ts'
import { createValueFinder, liftFilters } from '../../search/query/lift-filters.ts'
import { createCriteriaReader } from '../../search/query/read-criteria.ts'

/**
 * Returns the criteria with this query, its operators as filters. Where there are any, dates and names in its plain words become filters too: the
 * query is written anew, and might be read otherwise. The same words, spaces aside, leave an exact search exact.
 */
export function liftQuery(
  criteria: Criteria,
  query: string,
  { catalogue, overview }: { readonly catalogue: Catalogue; readonly overview: Overview }
): Criteria {
  const typed = query.trim() === criteria.query.trim() ? criteria : withQuery(criteria, query)
  const lifted = liftFilters(
    typed,
    createValueFinder((facet) => catalogue[facet])
  )
  return lifted === typed ? typed : createCriteriaReader(catalogue, overview)(typed).asked
}

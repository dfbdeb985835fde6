// Reads what the query of criteria names into filters, before the search is asked: the search knows values by their ids, a reader by their labels.

import type { QueryClient } from '@tanstack/react-query'
import type { Criteria } from '../../model/criteria.ts'
import type { ReadCriteria } from '../../search/query/read-criteria.ts'
import { catalogueQuery, overviewQuery } from './queries.ts'

/** Returns the criteria as they are searched for. A query without a colon and without a year names no operator and no date: nothing loads. */
export async function readQuery(client: QueryClient, criteria: Criteria): Promise<ReadCriteria> {
  if (!/:|\d{4}/.test(criteria.query.replaceAll(/\p{Cf}/gu, ''))) return { asked: criteria, things: null }
  const [{ createCriteriaReader }, catalogue, overview] = await Promise.all([
    import('../../search/query/read-criteria.ts'),
    client.ensureQueryData(catalogueQuery),
    client.ensureQueryData(overviewQuery),
  ])
  return createCriteriaReader(catalogue, overview)(criteria)
}

// Which values an archive has: what an address may name.

import type { ResolveValue } from '../../address/criteria-address.ts'
import type { Catalogue } from '../../model/bundle.ts'
import { FACETS, type Facet } from '../../model/facets.ts'

/** A seed's file name. The catalogue may leave seeds out, so any of that form is let in. */
const SEED_NAME = /^[\w.-]+\.txt$/

/** Finds a facet's values by their ids, whatever their case. */
export function resolverOf(catalogue: Catalogue): ResolveValue {
  const idsOf = (facet: Facet) => new Map(catalogue[facet].map(({ id }) => [id.toLowerCase(), id]))
  const ids = new Map(FACETS.map((facet) => [facet, idsOf(facet)]))
  return (facet, value) =>
    ids.get(facet)?.get(value.toLowerCase()) ?? (facet === 'seed' && SEED_NAME.test(value) ? value : null)
}

// Finds which of the archive's values an address names.

import type { ResolveValue } from '../../address/criteria-address.ts'
import type { Catalogue } from '../../model/bundle.ts'
import { FACETS, type Facet } from '../../model/facets.ts'
import { SEED_NAME } from '../../model/seed-name.ts'

/**
 * Makes a function that finds the id of a facet's value, in any case; null for none. The catalogue may leave seeds out, so that any name is
 * accepted that a seed can have.
 */
export function resolverOf(catalogue: Catalogue): ResolveValue {
  const idsOf = (facet: Facet) => new Map(catalogue[facet].map(({ id }) => [id.toLowerCase(), id]))
  const ids = new Map(FACETS.map((facet) => [facet, idsOf(facet)]))
  return (facet, value) =>
    ids.get(facet)?.get(value.toLowerCase()) ?? (facet === 'seed' && SEED_NAME.test(value) ? value : null)
}

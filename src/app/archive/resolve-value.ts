// Finds which of the archive's values an address names.

import type { ResolveValue } from '../../address/criteria-address.ts'
import type { Catalogue } from '../../model/bundle.ts'
import { FACETS, type Facet } from '../../model/facets.ts'

/** The file name of a seed. The catalogue may leave seeds out, so that any name of this form is accepted. */
const SEED_NAME = /^[\w.-]+\.(?:txt|xml|html)$/i

/** Makes a function that finds the id of a facet's value, in any case; null for none. */
export function resolverOf(catalogue: Catalogue): ResolveValue {
  const idsOf = (facet: Facet) => new Map(catalogue[facet].map(({ id }) => [id.toLowerCase(), id]))
  const ids = new Map(FACETS.map((facet) => [facet, idsOf(facet)]))
  return (facet, value) =>
    ids.get(facet)?.get(value.toLowerCase()) ?? (facet === 'seed' && SEED_NAME.test(value) ? value : null)
}

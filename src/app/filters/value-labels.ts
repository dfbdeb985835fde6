// The labels of facet values, and the order in which the catalogue shows them.

import type { Catalogue } from '../../model/bundle.ts'
import type { Facet } from '../../model/facets.ts'

/** The label of a value; its id where the catalogue has none, which an address that was read never holds. */
export const labelOf = (catalogue: Catalogue, facet: Facet, id: string): string =>
  catalogue[facet].find((value) => value.id === id)?.label ?? id

/** Ids in the order in which the catalogue shows them. */
export function inCatalogueOrder(catalogue: Catalogue, facet: Facet, ids: readonly string[]): readonly string[] {
  const known = catalogue[facet].map(({ id }) => id).filter((id) => ids.includes(id))
  return [...known, ...ids.filter((id) => !known.includes(id))]
}

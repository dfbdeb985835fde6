// What the reader calls the facets, their values and the orders of the list: headings, the words of the sentence and of messages.

import type { Catalogue } from '../../model/bundle.ts'
import type { Sort } from '../../model/criteria.ts'
import type { Facet } from '../../model/facets.ts'

export interface FacetWords {
  /** Over the facet in the filters. */
  readonly heading: string
  /** Before its values in the sentence: `on` Skills or Wages. */
  readonly lead: string
  /** One of its values, and several. */
  readonly one: string
  readonly many: string
}

export const FACET_WORDS = {
  theme: { heading: 'Theme', lead: 'on', one: 'theme', many: 'themes' },
  flag: { heading: 'Across the themes', lead: 'touching on', one: 'flag', many: 'flags' },
  format: { heading: 'Format', lead: 'published as', one: 'format', many: 'formats' },
  place: { heading: 'Place', lead: 'about', one: 'place', many: 'places' },
  seed: { heading: 'Captured listing', lead: 'captured in', one: 'listing', many: 'listings' },
} as const satisfies Record<Facet, FacetWords>

/** The orders of the list. */
export const SORT_WORDS = {
  match: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
} as const satisfies Record<Sort, string>

/** The label of a value; its id where the catalogue has none, which an address that was read never holds. */
export const labelOf = (catalogue: Catalogue, facet: Facet, id: string): string =>
  catalogue[facet].find((value) => value.id === id)?.label ?? id

/** Ids in the order in which the catalogue shows them. */
export function inCatalogueOrder(catalogue: Catalogue, facet: Facet, ids: readonly string[]): readonly string[] {
  const known = catalogue[facet].map(({ id }) => id).filter((id) => ids.includes(id))
  return [...known, ...ids.filter((id) => !known.includes(id))]
}

// What articles are filed under: the list of facets, and the values that a vocabulary defines for them.

/** Every facet, in the order in which readers meet them. A value chosen in one is ANDed with those of the others. */
export const FACETS = ['theme', 'flag', 'format', 'place', 'seed'] as const
export type Facet = (typeof FACETS)[number]

/** The facets in which a reader may ask for every chosen value at once, not for one of them: those that an article has several values of. */
export const MULTI_FACETS = ['theme', 'place'] as const satisfies readonly Facet[]
export type MultiFacet = (typeof MULTI_FACETS)[number]

/** Makes something for each facet. */
export function mapFacets<Value>(make: (facet: Facet) => Value): Record<Facet, Value> {
  return {
    theme: make('theme'),
    flag: make('flag'),
    format: make('format'),
    place: make('place'),
    seed: make('seed'),
  }
}

/** More seeds than this are too many to choose from: the catalogue lists none, and the column of the seeds has a file of its own. */
export const MOST_SEEDS = 50

/** The groups of themes, in their order; each has a hue of its own in the reader. */
export const THEME_GROUPS = ['rights', 'jobs', 'protection', 'dialogue', 'institution'] as const

/** A value that articles can be filed under, as the vocabulary gives it. */
export interface FacetValue {
  /** Stands in addresses, so it never changes. */
  readonly id: string
  readonly label: string
  /** The theme's group, or the region that a country belongs to; null where values stand alone. */
  readonly group: string | null
  /** One line on what belongs here; null where the label says it. */
  readonly scope: string | null
}

/**
 * A value with the number of articles filed under it (a region's includes those of its countries). Every page loads all of them, so the scope, which
 * one page shows, is left out.
 */
export interface CountedValue extends Omit<FacetValue, 'scope'> {
  readonly count: number
}

/** A group that values are shown under. */
export interface FacetGroup {
  readonly id: string
  readonly label: string
}

/** The index of a theme's group among the groups; one past the last for a theme without a group. */
export function indexOfGroup(groups: readonly FacetGroup[], id: string | null): number {
  const index = groups.findIndex((group) => group.id === id)
  return index < 0 ? groups.length : index
}

/** The values of all facets, each list in the order in which it is shown. `seed` has no vocabulary: its values are the seeds. */
export interface Vocabulary {
  readonly themeGroups: readonly FacetGroup[]
  readonly themes: readonly FacetValue[]
  readonly flags: readonly FacetValue[]
  readonly formats: readonly FacetValue[]
  /** Regions (group null) and countries (group: the region's id), each country once. */
  readonly places: readonly FacetValue[]
}

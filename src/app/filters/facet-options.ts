// A facet's values as they stand in the filters: in groups, in the catalogue's order whatever the counts, the fullest few before the others.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { CountedValue, Facet } from '../../model/facets.ts'
import type { FacetCounts } from '../../search/results.ts'

export interface FacetOption {
  readonly id: string
  readonly label: string
  /** What choosing it gives with the other filters as they are; null while nobody knows. */
  readonly count: number | null
  readonly chosen: boolean
  /** Whether it stands behind "N more". */
  readonly folded: boolean
}

export interface OptionGroup {
  readonly id: string
  /** null for the one group of a facet that has no groups. */
  readonly label: string | null
  /** A value that stands over the group and holds it: a region. */
  readonly head: FacetOption | null
  readonly options: readonly FacetOption[]
}

/** How many values of a group stand before its "N more". */
const SHOWN = 4

/** The fullest values of a group over the whole archive; the earlier of two that are as full. */
function fullest(values: readonly CountedValue[]): ReadonlySet<string> {
  // One value is not worth a button.
  const shown = values.length === SHOWN + 1 ? values.length : SHOWN
  const byCount = values.toSorted((a, b) => b.count - a.count)
  return new Set(byCount.slice(0, shown).map(({ id }) => id))
}

interface Grouping {
  readonly id: string
  readonly label: string | null
  readonly head: CountedValue | null
  readonly values: readonly CountedValue[]
}

function groupings(facet: Facet, catalogue: Catalogue, values: readonly CountedValue[]): readonly Grouping[] {
  const inGroup = (id: string | null) => values.filter(({ group }) => group === id)
  if (facet === 'theme') {
    return catalogue.themeGroups.map(({ id, label }) => ({ id, label, head: null, values: inGroup(id) }))
  }
  if (facet === 'place') {
    return inGroup(null).map((head) => ({ id: head.id, label: head.label, head, values: inGroup(head.id) }))
  }
  return [{ id: facet, label: null, head: null, values }]
}

/** The groups of a facet that hold anything. Values that no article of the archive has are left out, unless they are chosen. */
export function facetOptions(
  facet: Facet,
  { catalogue, counts, criteria }: { catalogue: Catalogue; counts: FacetCounts | null; criteria: Criteria }
): readonly OptionGroup[] {
  const chosen = new Set(criteria.chosen[facet])
  const values = catalogue[facet].filter(({ id, count }) => count > 0 || chosen.has(id))
  const option = ({ id, label }: CountedValue, folded: boolean): FacetOption => ({
    id,
    label,
    count: counts === null ? null : (counts[facet][id] ?? 0),
    chosen: chosen.has(id),
    folded: folded && !chosen.has(id),
  })
  return groupings(facet, catalogue, values)
    .map(({ id, label, head, values: members }) => {
      const shown = fullest(members)
      return {
        id,
        label,
        head: head === null ? null : option(head, false),
        options: members.map((value) => option(value, !shown.has(value.id))),
      }
    })
    .filter(({ head, options }) => head !== null || options.length > 0)
}

// A facet's values as the filters show them: in groups, and in each group those that give most articles first. What gives none, and the rest of a
// long group, is folded until the reader asks for it.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { CountedValue, Facet } from '../../model/facets.ts'
import { sum } from '../../model/sum.ts'
import type { FacetCounts } from '../../search/results.ts'
import { labelOf } from './value-labels.ts'
import { PANEL_WORDS } from './panel-words.ts'

export interface FacetOption {
  readonly id: string
  readonly label: string
  /** How many articles the list has once the value is chosen, beside what is chosen already; null while nobody knows. */
  readonly count: number | null
  readonly chosen: boolean
  readonly excluded: boolean
  /** The label of a country's region; null for anything else. */
  readonly region: string | null
  /** Whether its region is chosen, which includes it. */
  readonly held: boolean
  /** What it stands behind: the "N more" of its group, or that of the values that give nothing; null for neither. */
  readonly folded: 'rest' | 'none' | null
}

export interface OptionGroup {
  readonly id: string
  /** null for the one group of a facet that has no groups. */
  readonly label: string | null
  readonly options: readonly FacetOption[]
}

/** How many values a group shows before "N more" is pressed: of themes in groups, and of any other facet. */
const SHOWN_IN_GROUP = 4
const SHOWN = 6

interface Grouping {
  readonly id: string
  readonly label: string | null
  readonly values: readonly CountedValue[]
}

function groupings(facet: Facet, catalogue: Catalogue, values: readonly CountedValue[]): readonly Grouping[] {
  if (facet === 'theme') {
    const groups: readonly Grouping[] = catalogue.themeGroups.map(({ id, label }) => ({
      id,
      label,
      values: values.filter((each) => each.group === id),
    }))
    const others = groups.length > 0 ? PANEL_WORDS.otherThemes : null
    return [...groups, { id: 'none', label: others, values: values.filter(({ group }) => group === null) }]
  }
  if (facet === 'place') {
    const { regions, countries } = PANEL_WORDS
    return [
      { id: 'regions', label: regions, values: values.filter(({ group }) => group === null) },
      { id: 'countries', label: countries, values: values.filter(({ group }) => group !== null) },
    ]
  }
  return [{ id: facet, label: null, values }]
}

/** What was counted, for which criteria. */
export interface Counted {
  readonly criteria: Criteria
  /** null while nobody knows. */
  readonly counts: FacetCounts | null
}

/** What the options of a facet are made from. */
export interface FacetState {
  readonly catalogue: Catalogue
  /** null while nobody knows. */
  readonly counts: FacetCounts | null
  readonly criteria: Criteria
  /** What decides the order of the values, and which are folded: the present counts, or earlier ones while the reader chooses. */
  readonly basis: Counted
}

/** Returns the groups of a facet that are not empty. Values that no article of the archive has are left out, unless they are asked for. */
export function facetOptions(facet: Facet, { catalogue, counts, criteria, basis }: FacetState): readonly OptionGroup[] {
  const isAsked = (asked: Criteria, id: string) =>
    asked.chosen[facet].includes(id) || asked.excluded[facet].includes(id)
  const values = catalogue[facet].filter(({ id, count }) => count > 0 || isAsked(criteria, id))
  const given = ({ id, count }: CountedValue) => (basis.counts === null ? count : (basis.counts[facet][id] ?? 0))

  const optionsOf = (members: readonly CountedValue[]): readonly FacetOption[] => {
    // Of two that give as many the catalogue's order decides.
    const ordered = members.toSorted((a, b) => given(b) - given(a))
    const giving = ordered.filter((value) => given(value) > 0).length
    const most = facet === 'theme' && catalogue.themeGroups.length > 0 ? SHOWN_IN_GROUP : SHOWN
    // A button for one more value would take as much room as the value.
    const shown = giving === most + 1 ? giving : most
    return ordered.map((value, index) => {
      const { id, label, group } = value
      const folded = given(value) === 0 ? 'none' : index < shown ? null : 'rest'
      return {
        id,
        label,
        count: counts === null ? null : (counts[facet][id] ?? 0),
        chosen: criteria.chosen[facet].includes(id),
        excluded: criteria.excluded[facet].includes(id),
        region: facet === 'place' && group !== null ? labelOf(catalogue, 'place', group) : null,
        held: facet === 'place' && group !== null && criteria.chosen.place.includes(group),
        // A value that the reader lets go of keeps its place.
        folded: isAsked(criteria, id) || isAsked(basis.criteria, id) ? null : folded,
      }
    })
  }
  return groupings(facet, catalogue, values)
    .map(({ id, label, values: members }) => ({ id, label, options: optionsOf(members) }))
    .filter(({ options }) => options.length > 0)
}

/** How many values these groups have, folded ones included. */
export const countOptions = (groups: readonly OptionGroup[]): number => sum(groups.map(({ options }) => options.length))

// A facet's values as the filters show them: in groups, in the catalogue's order, and in each group only those with most articles until the reader
// asks for more.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { CountedValue, Facet } from '../../model/facets.ts'
import { sum } from '../../model/sum.ts'
import { fold } from '../../search/words/fold.ts'
import type { FacetCounts } from '../../search/results.ts'

export interface FacetOption {
  readonly id: string
  readonly label: string
  /** How many articles the list has once the value is chosen, beside what is chosen already; null while nobody knows. */
  readonly count: number | null
  readonly chosen: boolean
  readonly excluded: boolean
  /** Whether its region is chosen, which includes it. */
  readonly held: boolean
  /** Whether it stands behind "N more". */
  readonly folded: boolean
}

export interface OptionGroup {
  readonly id: string
  /** null for the one group of a facet that has no groups. */
  readonly label: string | null
  /** The value that includes all of the group: a region. */
  readonly head: FacetOption | null
  readonly options: readonly FacetOption[]
}

/** How many values of a group are shown before "N more" is pressed. */
const SHOWN = 4

/** The values of a group with most articles in the whole archive; of two with as many, the earlier one. */
function withMostArticles(values: readonly CountedValue[]): ReadonlySet<string> {
  // A button for one more value would take as much room as the value.
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

/** What the options of a facet are made from. */
export interface FacetState {
  readonly catalogue: Catalogue
  /** null while nobody knows. */
  readonly counts: FacetCounts | null
  readonly criteria: Criteria
}

/** Returns the groups of a facet that are not empty. Values that no article of the archive has are left out, unless they are asked for. */
export function facetOptions(facet: Facet, { catalogue, counts, criteria }: FacetState): readonly OptionGroup[] {
  const chosen = new Set(criteria.chosen[facet])
  const values = catalogue[facet].filter(
    ({ id, count }) => count > 0 || chosen.has(id) || criteria.excluded[facet].includes(id)
  )
  const excluded = new Set(criteria.excluded[facet])
  const option = ({ id, label, group }: CountedValue, folded: boolean): FacetOption => ({
    id,
    label,
    count: counts === null ? null : (counts[facet][id] ?? 0),
    chosen: chosen.has(id),
    excluded: excluded.has(id),
    held: facet === 'place' && group !== null && chosen.has(group),
    folded: folded && !chosen.has(id) && !excluded.has(id),
  })
  return groupings(facet, catalogue, values)
    .map(({ id, label, head, values: members }) => {
      const shown = withMostArticles(members)
      return {
        id,
        label,
        head: head === null ? null : option(head, false),
        options: members.map((value) => option(value, !shown.has(value.id))),
      }
    })
    .filter(({ head, options }) => head !== null || options.length > 0)
}

/** Folded, with apostrophes as they are typed. */
const typeable = (text: string) => fold(text).replaceAll('’', "'")

const includes = (option: FacetOption | null, words: string) =>
  option !== null && typeable(option.label).includes(words)

/** Returns only the values that have the text in their label, none of them folded; of a region that has it, all countries. */
export function narrowOptions(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  const words = typeable(text).trim()
  if (words === '') return groups
  return groups
    .map((group) => {
      const options = includes(group.head, words)
        ? group.options
        : group.options.filter((option) => includes(option, words))
      return { ...group, options: options.map((option) => ({ ...option, folded: false })) }
    })
    .filter(({ head, options }) => options.length > 0 || includes(head, words))
}

/** How many values these groups have, folded ones included. */
export const countOptions = (groups: readonly OptionGroup[]): number =>
  sum(groups.map(({ head, options }) => options.length + (head === null ? 0 : 1)))

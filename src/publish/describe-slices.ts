// Makes what the pages of slices show from the catalogue and the counts of a slice, in a build and in a browser alike.

import type { Card, Catalogue } from '../model/bundle.ts'
import type { CountedValue, FacetGroup } from '../model/facets.ts'
import type { PeriodCount, RelatedCount, SliceDetail, SliceFacet, SliceIndexData, Slices } from '../model/page-data.ts'
import { createLabeller } from './label-articles.ts'

/** What is known of a slice's articles. */
interface SliceFindings {
  /** Every period of the archive's span, oldest first. */
  readonly bins: readonly PeriodCount[]
  /** The newest of its articles. */
  readonly cards: readonly Card[]
  readonly related: readonly RelatedCount[]
  /** One line on what belongs here; null where the label says it. */
  readonly scope: string | null
}

/** Describes a slice; null for a value without an article. */
type SliceDescriber = (facet: SliceFacet, id: string, findings: SliceFindings) => SliceDetail | null

/** Returns a describer over a catalogue. To make one costs a walk over the catalogue, so keep it. */
export function createSliceDescriber(catalogue: Catalogue): SliceDescriber {
  const labeller = createLabeller(catalogue)
  const themes = new Map(catalogue.theme.map((theme) => [theme.id, theme]))
  return (facet, id, { bins, cards, related, scope }) => {
    const value = catalogue[facet].find((each) => each.id === id)
    if (value === undefined || value.count === 0) return null
    return {
      facet,
      value,
      scope,
      within: groupOf(facet, value, catalogue),
      members: facet === 'place' ? catalogue.place.filter(({ group }) => group === id) : [],
      bins,
      related: related.flatMap((each) => {
        const theme = themes.get(each.id)
        return theme ? { ...theme, count: each.count } : []
      }),
      cards,
      labels: labeller.labelsOf(cards),
    }
  }
}

/** The group that a value is listed under in its index; null for none. */
function groupOf(facet: SliceFacet, { group }: CountedValue, { themeGroups, place }: Catalogue): FacetGroup | null {
  const groups: readonly FacetGroup[] = facet === 'theme' ? themeGroups : facet === 'place' ? place : []
  const found = groups.find(({ id }) => id === group)
  return found ? { id: found.id, label: found.label } : null
}

/** The part of the data file that the index of these facets needs. */
export function indexDataOf({ periods, grouped, values }: Slices, facets: readonly SliceFacet[]): SliceIndexData {
  const listed = Object.fromEntries(facets.map((facet) => [facet, values[facet]]))
  return { periods, grouped: facets.includes('theme') ? grouped : {}, values: listed }
}

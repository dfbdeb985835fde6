// All filters, one under the other, the same in the column and in the sheet. Loaded when they are first shown.

import { useCallback } from 'react'
import type { Catalogue, Overview } from '../../model/bundle.ts'
import { asksEvery, type Criteria } from '../../model/criteria.ts'
import {
  toggleValue,
  withEvery,
  withExclusion,
  withoutExclusion,
  withoutValue,
  withPeriod,
} from '../../model/edit-criteria.ts'
import { type Facet, FACETS, type MultiFacet } from '../../model/facets.ts'
import type { FacetCounts } from '../../search/results.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { FacetSection } from './facet-section.tsx'
import { PeriodFields } from './period-fields.tsx'

interface Asked {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
}

/**
 * Chooses a value, or lets go of it. A region holds its countries, so that "Africa or Kenya" would be Africa: to choose a region lets go of its
 * countries, and to choose a country lets go of its region. Where every place is wanted, "Africa and Kenya" is Kenya, and nothing need go.
 */
export function toggleOption({ criteria, catalogue }: Asked, facet: Facet, id: string): Criteria {
  const next = toggleValue(criteria, facet, id)
  if (facet !== 'place' || asksEvery(next, facet) || !next.chosen.place.includes(id)) return next
  const region = catalogue.place.find((place) => place.id === id)?.group
  const related = catalogue.place.filter((place) => place.group === id || place.id === region)
  return related.reduce((sofar, place) => withoutValue(sofar, 'place', place.id), next)
}

export interface FilterPanelProps {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
  readonly overview: Overview
  /** null while nobody knows. */
  readonly counts: FacetCounts | null
  readonly ask: Ask
}

export function FilterPanel({ criteria, catalogue, overview, counts, ask }: FilterPanelProps) {
  // The same functions from one render to the next: a facet that shows the same need not render again.
  const toggle = useCallback(
    (facet: Facet, id: string) => ask((now) => toggleOption({ criteria: now, catalogue }, facet, id)),
    [ask, catalogue]
  )
  const exclude = useCallback(
    (facet: Facet, id: string) =>
      ask((now) => (now.excluded[facet].includes(id) ? withoutExclusion : withExclusion)(now, facet, id)),
    [ask]
  )
  const every = useCallback(
    (facet: MultiFacet, isEvery: boolean) => ask((now) => withEvery(now, facet, isEvery)),
    [ask]
  )
  return (
    <>
      <PeriodFields
        criteria={criteria}
        overview={overview}
        onPeriod={(from, to) => ask((now) => withPeriod(now, from, to))}
      />
      {FACETS.map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          catalogue={catalogue}
          counts={counts}
          criteria={criteria}
          onToggle={toggle}
          onExclude={exclude}
          onEvery={every}
        />
      ))}
    </>
  )
}

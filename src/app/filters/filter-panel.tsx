// All filters, one under the other, in the column and in the sheet. Loaded when they are first shown.

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
import { PartLinks } from './part-links.tsx'
import { PeriodFields } from './period-fields.tsx'
import { useFixedOrder } from './use-fixed-order.ts'

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
  /** What the counts are for: earlier criteria while those of newer ones are on their way. */
  readonly counted: Criteria
  /** In the sheet choices come first, under buttons that lead to its parts. In the column, which stands beside the histogram, the period does. */
  readonly isInSheet: boolean
  readonly ask: Ask
}

export function FilterPanel({ criteria, catalogue, overview, counts, counted, isInSheet, ask }: FilterPanelProps) {
  const { basis, choose } = useFixedOrder({ criteria: counted, counts })
  // The same functions from one render to the next: a facet that shows the same need not render again.
  const toggle = useCallback(
    (facet: Facet, id: string) => ask((now) => choose(facet, toggleOption({ criteria: now, catalogue }, facet, id))),
    [ask, catalogue, choose]
  )
  const exclude = useCallback(
    (facet: Facet, id: string) =>
      ask((now) => {
        const edit = now.excluded[facet].includes(id) ? withoutExclusion : withExclusion
        return choose(facet, edit(now, facet, id))
      }),
    [ask, choose]
  )
  const every = useCallback(
    (facet: MultiFacet, isEvery: boolean) => ask((now) => choose(facet, withEvery(now, facet, isEvery))),
    [ask, choose]
  )
  const sectionOf = (facet: Facet) => (
    <FacetSection
      key={facet}
      facet={facet}
      catalogue={catalogue}
      counts={counts}
      basis={basis[facet]}
      criteria={criteria}
      onToggle={toggle}
      onExclude={exclude}
      onEvery={every}
    />
  )
  const period = (
    <PeriodFields
      criteria={criteria}
      overview={overview}
      onPeriod={(from, to) =>
        ask((now) => {
          const next = withPeriod(now, from, to)
          return isInSheet ? choose('place', next) : next
        })
      }
    />
  )
  return isInSheet ? (
    <>
      <PartLinks criteria={criteria} catalogue={catalogue} />
      {FACETS.filter((facet) => facet !== 'seed').map(sectionOf)}
      {period}
      {sectionOf('seed')}
    </>
  ) : (
    <>
      {period}
      {FACETS.map(sectionOf)}
    </>
  )
}

// All filters, one under the other: the same in the column beside the list and in the sheet.

import { startTransition, useOptimistic } from 'react'
import type { Catalogue, Overview } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { withExclusion, withoutExclusion } from '../../model/edit-criteria.ts'
import { FACETS } from '../../model/facets.ts'
import type { FacetCounts } from '../../search/results.ts'
import { facetOptions } from './facet-options.ts'
import { FacetSection } from './facet-section.tsx'
import { PeriodFields } from './period-fields.tsx'
import { toggleOption } from './toggle-option.ts'

export interface FilterPanelProps {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
  readonly overview: Overview
  /** null while nobody knows. */
  readonly counts: FacetCounts | null
  readonly onAsk: (criteria: Criteria) => void
}

export function FilterPanel({ criteria: asked, catalogue, overview, counts, onAsk }: FilterPanelProps) {
  // The address changes in a transition: until that is through, a box shows what was done to it, and the next choice builds on it.
  const [criteria, setCriteria] = useOptimistic(asked)
  const ask = (next: Criteria) =>
    startTransition(() => {
      setCriteria(next)
      onAsk(next)
    })
  return (
    <>
      <PeriodFields criteria={criteria} overview={overview} onAsk={ask} />
      {FACETS.map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          groups={facetOptions(facet, { catalogue, counts, criteria })}
          inUse={criteria.chosen[facet].length + criteria.excluded[facet].length}
          onToggle={(each, id) => ask(toggleOption({ criteria, catalogue }, each, id))}
          onExclude={(each, id) =>
            ask((criteria.excluded[each].includes(id) ? withoutExclusion : withExclusion)(criteria, each, id))
          }
        />
      ))}
    </>
  )
}

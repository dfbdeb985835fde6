// All filters, one under the other: the same in the column beside the list and in the sheet.

import { startTransition, useCallback, useOptimistic } from 'react'
import type { Catalogue, Overview } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { withExclusion, withoutExclusion, withPeriod } from '../../model/edit-criteria.ts'
import { type Facet, FACETS } from '../../model/facets.ts'
import type { FacetCounts } from '../../search/results.ts'
import { FacetSection } from './facet-section.tsx'
import { PeriodFields } from './period-fields.tsx'
import { toggleOption } from './toggle-option.ts'

export interface FilterPanelProps {
  readonly criteria: Criteria
  /** Those of the address as it is by now, which what is done builds on. */
  readonly present: () => Criteria
  readonly catalogue: Catalogue
  readonly overview: Overview
  /** null while nobody knows. */
  readonly counts: FacetCounts | null
  readonly onForesee: (criteria: Criteria) => void
  /** Gives whether the answer is about to be shown. */
  readonly onAsk: (criteria: Criteria) => boolean
}

export function FilterPanel({ criteria: asked, present, catalogue, overview, counts, ...actions }: FilterPanelProps) {
  const { onForesee, onAsk } = actions
  // The address is rendered in a transition: until that is through, a box shows what was done to it.
  const [criteria, setCriteria] = useOptimistic(asked)
  const ask = useCallback(
    (next: Criteria) =>
      startTransition(() => {
        // A box that is about to be shown with its answer is not worth a frame of its own, which the answer would wait for.
        if (!onAsk(next)) setCriteria(next)
      }),
    [setCriteria, onAsk]
  )
  const toggled = useCallback(
    (facet: Facet, id: string) => toggleOption({ criteria: present(), catalogue }, facet, id),
    [present, catalogue]
  )
  const foresee = useCallback((facet: Facet, id: string) => onForesee(toggled(facet, id)), [onForesee, toggled])
  const toggle = useCallback((facet: Facet, id: string) => ask(toggled(facet, id)), [ask, toggled])
  const exclude = useCallback(
    (facet: Facet, id: string) => {
      const now = present()
      ask((now.excluded[facet].includes(id) ? withoutExclusion : withExclusion)(now, facet, id))
    },
    [ask, present]
  )
  return (
    <>
      <PeriodFields
        criteria={criteria}
        overview={overview}
        onPeriod={(from, to) => ask(withPeriod(present(), from, to))}
      />
      {FACETS.map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          catalogue={catalogue}
          counts={counts}
          criteria={criteria}
          onForesee={foresee}
          onToggle={toggle}
          onExclude={exclude}
        />
      ))}
    </>
  )
}

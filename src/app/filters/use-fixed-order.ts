// Keeps the values of the filters in their places while the reader chooses among them. A choice in one facet orders anew what stands below it; what
// stands above stays, so that no row moves under the finger. Any other change, by a query or the way back, orders all anew.

import { useCallback, useState } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { type Facet, FACETS, mapFacets } from '../../model/facets.ts'
import type { Counted } from './facet-options.ts'

interface Choice {
  /** The last facet that stays as it is. */
  readonly facet: Facet
  readonly href: string
}

/** The order of the list changes no count. */
const hrefOf = (criteria: Criteria) => criteriaHref({ ...criteria, sort: null })

export interface FixedOrder {
  /** What orders the values of each facet. */
  readonly basis: Readonly<Record<Facet, Counted>>
  /** Tells that the reader's choice, in this facet, leads to these criteria. Returns them. */
  readonly choose: (facet: Facet, criteria: Criteria) => Criteria
}

/** `criteria` are those that were counted. */
export function useFixedOrder({ criteria, counts }: Counted): FixedOrder {
  const [choice, setChoice] = useState<Choice | null>(null)
  const [fixed, setFixed] = useState(() => ({ counts, basis: mapFacets<Counted>(() => ({ criteria, counts })) }))
  if (fixed.counts !== counts) {
    const isChosenHere = choice !== null && hrefOf(criteria) === choice.href
    const kept = isChosenHere ? FACETS.indexOf(choice.facet) : -1
    const basis = mapFacets<Counted>((facet) =>
      FACETS.indexOf(facet) <= kept ? fixed.basis[facet] : { criteria, counts }
    )
    setFixed({ counts, basis })
  }
  const choose = useCallback((facet: Facet, next: Criteria): Criteria => {
    setChoice({ facet, href: hrefOf(next) })
    return next
  }, [])
  return { basis: fixed.basis, choose }
}

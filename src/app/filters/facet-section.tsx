// One facet in the filters: its heading, how many of its values are chosen, and its groups.

import { useId } from 'react'
import type { Facet } from '../../model/facets.ts'
import type { OptionGroup } from './facet-options.ts'
import { FACET_WORDS } from './filter-words.ts'
import { OptionGroupView } from './option-group.tsx'

export interface FacetSectionProps {
  readonly facet: Facet
  readonly groups: readonly OptionGroup[]
  readonly chosen: number
  readonly onToggle: (facet: Facet, id: string) => void
}

function hueOf(facet: Facet, group: OptionGroup): string | null {
  if (facet === 'theme') return `g-${group.id}`
  return facet === 'flag' ? 'g-flag' : null
}

export function FacetSection({ facet, groups, chosen, onToggle }: FacetSectionProps) {
  const headingId = useId()
  if (groups.length === 0) return null
  return (
    <div className="facet" role="group" aria-labelledby={headingId}>
      <h3 id={headingId}>
        {FACET_WORDS[facet].heading}
        {chosen > 0 && <span className="said">{chosen} chosen</span>}
      </h3>
      {groups.map((group) => (
        <OptionGroupView
          key={group.id}
          group={group}
          hue={hueOf(facet, group)}
          onToggle={(id) => onToggle(facet, id)}
        />
      ))}
    </div>
  )
}

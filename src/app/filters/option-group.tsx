// The values of one group of a facet: the fullest first in sight, the others behind "N more".

import { useId, useState } from 'react'
import type { Facet } from '../../model/facets.ts'
import { FacetOptionView, type OptionActions } from './facet-option.tsx'
import type { OptionGroup } from './facet-options.ts'
import { FACET_WORDS } from './filter-words.ts'

export interface OptionGroupViewProps extends OptionActions {
  readonly facet: Facet
  readonly group: OptionGroup
  /** The class that gives the group its hue; null for none. */
  readonly hue: string | null
}

export function OptionGroupView({ facet, group, hue, ...actions }: OptionGroupViewProps) {
  const [open, setOpen] = useState(false)
  const headingId = useId()
  const { label, head, options } = group
  const folded = options.filter((option) => option.folded).length
  const heading = label !== null && head === null
  return (
    <div
      className={hue === null ? 'group' : `group ${hue}`}
      role={label === null ? undefined : 'group'}
      aria-labelledby={heading ? headingId : undefined}
      aria-label={head === null ? undefined : (label ?? undefined)}
    >
      {heading && (
        <h4 id={headingId} className={hue === null ? undefined : `th ${hue}`}>
          {label}
        </h4>
      )}
      {head !== null && <FacetOptionView facet={facet} option={head} region={null} isRegion {...actions} />}
      {options.map(
        (option) =>
          (open || !option.folded) && (
            <FacetOptionView
              key={option.id}
              facet={facet}
              option={option}
              region={head === null ? null : label}
              isRegion={false}
              {...actions}
            />
          )
      )}
      {folded > 0 && (
        <button type="button" className="quiet more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `${folded} more`}
          <span className="vh"> {label === null ? FACET_WORDS[facet].many : `of ${label}`}</span>
        </button>
      )}
    </div>
  )
}

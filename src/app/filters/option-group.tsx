// The values of one group of a facet: a box each, the fullest first in sight, the others behind "N more".

import { useId, useState } from 'react'
import type { FacetOption, OptionGroup } from './facet-options.ts'

interface OptionProps {
  readonly option: FacetOption
  readonly isRegion: boolean
  readonly onToggle: (id: string) => void
}

/** One value. One that would give nothing keeps its place, greyed, and does nothing unless it is chosen. */
function Option({ option: { id, label, count, chosen }, isRegion, onToggle }: OptionProps) {
  const idle = count === 0 && !chosen
  return (
    <label className={['opt', isRegion && 'region', idle && 'idle'].filter(Boolean).join(' ')}>
      <input
        type="checkbox"
        name={id}
        checked={chosen}
        aria-disabled={idle || undefined}
        onChange={() => {
          if (!idle) onToggle(id)
        }}
      />
      <span className="lab">{label}</span>
      {count !== null && (
        <span className="n">
          {count}
          <span className="vh"> {count === 1 ? 'article' : 'articles'}</span>
        </span>
      )}
    </label>
  )
}

export interface OptionGroupViewProps {
  readonly group: OptionGroup
  /** The class that gives the group its hue; null for none. */
  readonly hue: string | null
  readonly onToggle: (id: string) => void
}

export function OptionGroupView({ group, hue, onToggle }: OptionGroupViewProps) {
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
      {head !== null && <Option option={head} isRegion onToggle={onToggle} />}
      {options.map(
        (option) =>
          (open || !option.folded) && <Option key={option.id} option={option} isRegion={false} onToggle={onToggle} />
      )}
      {folded > 0 && (
        <button type="button" className="quiet more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `${folded} more`}
          {label !== null && <span className="vh"> of {label}</span>}
        </button>
      )}
    </div>
  )
}

// The values of one group of a facet: the fullest first in sight, the others behind "N more". Each has a box to choose it, and behind a small
// button the way to leave it out, which is asked for less and confuses more.

import { useId, useState } from 'react'
import type { Facet } from '../../model/facets.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import type { FacetOption, OptionGroup } from './facet-options.ts'
import { FACET_WORDS } from './filter-words.ts'

interface OptionActions {
  /** Chooses a value, or lets go of it. */
  readonly onToggle: (id: string) => void
  /** Leaves a value out, or lets it in again. */
  readonly onExclude: (id: string) => void
}

interface FacetOptionProps extends OptionActions {
  readonly facet: Facet
  readonly option: FacetOption
  /** The region that holds it, where it is a country; null for none. */
  readonly region: string | null
  readonly isRegion: boolean
}

function Count({ count }: { readonly count: number }) {
  return (
    <span className="n">
      {count}
      <span className="sr-only"> {count === 1 ? 'article' : 'articles'}</span>
    </span>
  )
}

/** A value that would give nothing keeps its place, greyed, and does nothing unless it is chosen. */
function FacetOptionView({ facet, option, region, isRegion, onToggle, onExclude }: FacetOptionProps) {
  const [open, setOpen] = useState(false)
  const actionId = useId()
  const { id, label, count, chosen, excluded, held } = option
  const idle = count === 0 && !chosen
  const look = ['opt', isRegion && 'region', idle && !excluded && 'idle', excluded && 'out', held && 'held']
  const className = look.filter(Boolean).join(' ')
  const icon = facet === 'format' && <FormatIcon format={id} />
  return (
    <div className="value">
      {excluded ? (
        <span className={className}>
          <span aria-hidden="true">×</span>
          <s className="lab">
            {icon}
            {label}
          </s>{' '}
          <span className="n">left out</span>
        </span>
      ) : (
        <label className={className}>
          <input
            type="checkbox"
            name={id}
            checked={chosen}
            aria-disabled={idle || undefined}
            onChange={() => {
              if (!idle) onToggle(id)
            }}
          />
          <span className="lab">
            {icon}
            {label}
            {held && !chosen && <span className="sr-only">, in {region}</span>}
          </span>
          {count !== null && <Count count={count} />}
        </label>
      )}
      {!excluded && !idle && (
        <button
          type="button"
          className="menu"
          aria-expanded={open}
          aria-controls={open ? actionId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
          <span className="sr-only">More on {label}</span>
        </button>
      )}
      {(excluded || open) && (
        <button
          type="button"
          id={actionId}
          className="quiet leave"
          onClick={() => {
            // Whichever way it goes, the other one will stand in its place: the focus stays.
            setOpen(true)
            onExclude(id)
          }}
        >
          {excluded ? 'Let in' : 'Leave out'}
          <span className="sr-only"> {label}</span>
        </button>
      )}
    </div>
  )
}

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
        <h4 id={headingId} className={hue === null ? undefined : `swatch ${hue}`}>
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
          <span className="sr-only"> {label === null ? FACET_WORDS[facet].many : `of ${label}`}</span>
        </button>
      )}
    </div>
  )
}

// The values of one group of a facet: those with most articles first, the others behind "N more". Each has a box that chooses it. What is asked
// less and confuses more, to leave a value out, is behind a small button.

import { useId, useState } from 'react'
import type { Facet } from '../../model/facets.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import type { FacetOption, OptionGroup } from './facet-options.ts'
import { FACET_WORDS, WORDS } from './words.tsx'

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

const COUNT = 'text-small text-ink-soft tabular-nums lining-nums in-data-stale:vanish-late in-sheet:text-ui'

/** A value that would give nothing keeps its place, greyed, and does nothing unless it is chosen. */
function FacetOptionView({ facet, option, region, isRegion, onToggle, onExclude }: FacetOptionProps) {
  const [open, setOpen] = useState(false)
  const actionId = useId()
  const { id, label, count, chosen, excluded, held } = option
  const idle = count === 0 && !chosen
  const className = isRegion ? 'option font-semibold' : 'option'
  const icon = facet === 'format' && <FormatIcon format={id} />
  return (
    <div className="option-row">
      {excluded ? (
        <span className={className}>
          <span aria-hidden="true">×</span>
          <s className="option-label">
            {icon}
            {label}
          </s>{' '}
          <span className={COUNT}>{WORDS.leftOut}</span>
        </span>
      ) : (
        <label className={className}>
          <input
            type="checkbox"
            name={id}
            checked={chosen}
            aria-disabled={idle || undefined}
            data-held={held || undefined}
            onChange={() => {
              if (!idle) onToggle(id)
            }}
          />
          <span className="option-label">
            {icon}
            {label}
            {held && !chosen && <span className="sr-only">{WORDS.inRegion(region)}</span>}
          </span>
          {count !== null && (
            <span className={COUNT}>
              {count}
              <span className="sr-only"> {WORDS.articles(count)}</span>
            </span>
          )}
        </label>
      )}
      {!excluded && !idle && (
        <button
          type="button"
          className="option-menu"
          aria-expanded={open}
          aria-controls={open ? actionId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">⋯</span>
          <span className="sr-only">{WORDS.moreOn(label)}</span>
        </button>
      )}
      {(excluded || open) && (
        <button
          type="button"
          id={actionId}
          className="col-span-full ms-6 justify-self-start quiet text-small in-sheet:ms-8 in-sheet:min-h-11 in-sheet:text-ui"
          onClick={() => {
            // Whichever way it goes, the other one will stand in its place: the focus stays.
            setOpen(true)
            onExclude(id)
          }}
        >
          {excluded ? WORDS.letIn : WORDS.leaveOut}
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

const GROUP_HEADING =
  'text-small font-semibold in-sheet:border-t in-sheet:border-rule in-sheet:pt-3 in-sheet:pb-1 in-sheet:before:top-5'

export function OptionGroupView({ facet, group, hue, ...actions }: OptionGroupViewProps) {
  const [open, setOpen] = useState(false)
  const headingId = useId()
  const { label, head, options } = group
  const folded = options.filter((option) => option.folded).length
  const heading = label !== null && head === null
  return (
    <div
      className={`mb-4 in-sheet:mb-0 ${hue ?? ''}`}
      role={label === null ? undefined : 'group'}
      aria-labelledby={heading ? headingId : undefined}
      aria-label={head === null ? undefined : (label ?? undefined)}
    >
      {heading && (
        <h4 id={headingId} className={hue === null ? GROUP_HEADING : `swatch ${GROUP_HEADING}`}>
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
        <button
          type="button"
          className="quiet ps-6 text-small in-sheet:ps-8 in-sheet:text-ui in-sheet:leading-11"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? WORDS.fewer : WORDS.more(folded)}
          <span className="sr-only"> {label === null ? FACET_WORDS[facet].many : WORDS.ofGroup(label)}</span>
        </button>
      )}
    </div>
  )
}

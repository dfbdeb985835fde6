// The values of one group of a facet: those that give most first, the others behind "N more". Each has a box that chooses it. What is asked less
// and confuses more, to leave a value out, is behind a small button.

import { useId, useState } from 'react'
import type { Facet } from '../../model/facets.ts'
import { indexName } from '../../publish/index-name.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { WORDS as UI_WORDS } from '../ui/words.ts'
import type { FacetOption, OptionGroup } from './facet-options.ts'
import { PANEL_WORDS } from './panel-words.ts'
import { FACET_WORDS } from './words.tsx'

interface OptionActions {
  /** Chooses a value, or lets go of it. */
  readonly onToggle: (id: string) => void
  /** Leaves a value out, or lets it in again. */
  readonly onExclude: (id: string) => void
}

interface FacetOptionProps extends OptionActions {
  readonly facet: Facet
  readonly option: FacetOption
}

const COUNT = 'text-small text-ink-soft tabular-nums lining-nums in-data-stale:vanish-late in-sheet:text-ui'

/** A value that would give nothing keeps its place, greyed, and does nothing unless it is chosen. */
function FacetOptionView({ facet, option, onToggle, onExclude }: FacetOptionProps) {
  const [open, setOpen] = useState(false)
  const actionId = useId()
  const { id, count, chosen, excluded, region, held } = option
  const label = facet === 'place' ? indexName(option.label) : option.label
  const idle = count === 0 && !chosen
  const icon = facet === 'format' && <FormatIcon format={id} />
  return (
    <div className="option-row">
      {excluded ? (
        <span className="option">
          <span aria-hidden="true">×</span>
          <s className="option-label">
            {icon}
            {label}
          </s>{' '}
          <span className={COUNT}>{PANEL_WORDS.leftOut}</span>
        </span>
      ) : (
        <label className="option">
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
            {held && !chosen && region !== null && <span className="sr-only">{PANEL_WORDS.inRegion(region)}</span>}
          </span>
          {count !== null && (
            <span className={COUNT}>
              <span>{count}</span>
              <span className="sr-only">{` ${UI_WORDS.articles(count)}`}</span>
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
          <span className="sr-only">{PANEL_WORDS.moreOn(label)}</span>
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
          <span>{excluded ? PANEL_WORDS.letIn : PANEL_WORDS.leaveOut}</span>
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
  /** Whether to show the values that give nothing. */
  readonly withNone: boolean
}

// In the sheet a line stands between the groups.
const GROUP_HEADING =
  'text-small font-semibold in-sheet:border-t in-sheet:border-rule in-sheet:pt-3 in-sheet:pb-1 in-sheet:before:top-5 in-sheet:[:first-child>&]:border-0 in-sheet:[:first-child>&]:pt-0 in-sheet:[:first-child>&]:before:top-2'

/** A group; nothing where none of its values is shown. */
export function OptionGroupView({ facet, group, hue, withNone, ...actions }: OptionGroupViewProps) {
  const [open, setOpen] = useState(false)
  const headingId = useId()
  const { label } = group
  const options = group.options.filter(({ folded }) => withNone || folded !== 'none')
  const rest = options.filter(({ folded }) => folded === 'rest').length
  if (options.length === 0) return null
  return (
    <div
      className={`mb-4 in-sheet:mb-0 ${hue ?? ''}`}
      role={label === null ? undefined : 'group'}
      aria-labelledby={label === null ? undefined : headingId}
    >
      {label !== null && (
        <h4 id={headingId} className={hue === null ? GROUP_HEADING : `swatch ${GROUP_HEADING}`}>
          {label}
        </h4>
      )}
      {options.map(
        (option) =>
          (open || option.folded !== 'rest') && (
            <FacetOptionView key={option.id} facet={facet} option={option} {...actions} />
          )
      )}
      {rest > 0 && (
        <button
          type="button"
          className="quiet ps-6 text-small in-sheet:ps-8 in-sheet:text-ui in-sheet:leading-11"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span>{open ? PANEL_WORDS.fewer : PANEL_WORDS.more(rest)}</span>
          <span className="sr-only"> {label === null ? FACET_WORDS[facet].many : PANEL_WORDS.ofGroup(label)}</span>
        </button>
      )}
    </div>
  )
}

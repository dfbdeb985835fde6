// The period as two typed dates. What is typed is applied on Enter or when the field is left. A date that can't be read is explained beside the
// field.

import { useId, useState } from 'react'
import type { Overview } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { Period } from '../../model/day.ts'
import { readTypedPeriod } from '../../model/typed-period.ts'
import { explainPeriod } from './explain-period.ts'
import { formatMonth, formatPeriod } from '../../publish/day-in-words.ts'
import { objectToPeriod } from './object-to-period.ts'
import { FacetFrame } from './facet-section.tsx'
import { PANEL_WORDS } from './panel-words.ts'
import { WORDS } from './words.tsx'

interface PeriodFieldProps {
  readonly label: string
  readonly value: Period | null
  readonly placeholder: string | undefined
  /** What is wrong with a period for this end; null for nothing. */
  readonly objectionTo: (period: Period) => string | null
  readonly onPeriod: (period: Period | null) => void
}

function PeriodField({ label, value, placeholder, objectionTo, onPeriod }: PeriodFieldProps) {
  const id = useId()
  const shown = value === null ? '' : formatPeriod(value)
  const [draft, setDraft] = useState(shown)
  const [wrong, setWrong] = useState<string | null>(null)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    // The address has another period by now, and the field follows it.
    setSeen(value)
    setDraft(shown)
    setWrong(null)
  }

  function apply() {
    const typed = draft.trim() === '' ? null : readTypedPeriod(draft)
    const period = typed?.kind === 'period' ? typed.period : null
    const objection = typed && (typed.kind === 'period' ? objectionTo(typed.period) : explainPeriod(typed))
    setWrong(objection)
    if (objection !== null) return
    setDraft(period === null ? '' : formatPeriod(period))
    if (period !== value) onPeriod(period)
  }

  return (
    <div>
      <label className="block text-small text-ink-soft" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="date-field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={draft}
        placeholder={placeholder}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={apply}
        enterKeyHint="done"
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Enter') return
          apply()
          // A keyboard on the screen would cover what is wrong with the date, and the other field.
          if (matchMedia('(pointer: coarse)').matches) currentTarget.blur()
        }}
      />
      {wrong !== null && (
        <p className="pt-1.5 text-small" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  )
}

export interface PeriodFieldsProps {
  readonly criteria: Criteria
  readonly overview: Overview
  readonly onPeriod: (from: Period | null, to: Period | null) => void
}

export function PeriodFields({ criteria, overview, onPeriod }: PeriodFieldsProps) {
  const { from, to } = criteria
  const { first, last } = overview
  return (
    <FacetFrame part="period" heading={PANEL_WORDS.period}>
      <div className="grid grid-cols-2 gap-x-4">
        <PeriodField
          label={WORDS.from}
          value={from}
          placeholder={first === null ? undefined : formatMonth(first)}
          objectionTo={(period) => objectToPeriod('from', period, { other: to, first, last })}
          onPeriod={(period) => onPeriod(period, to)}
        />
        <PeriodField
          label={WORDS.to}
          value={to}
          placeholder={last === null ? undefined : formatMonth(last)}
          objectionTo={(period) => objectToPeriod('to', period, { other: from, first, last })}
          onPeriod={(period) => onPeriod(from, period)}
        />
      </div>
    </FacetFrame>
  )
}

// The period as two typed dates. What is typed is applied on Enter or when the field is left; what can't be read is said beside the field.

import { useId, useState } from 'react'
import type { Overview } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { Period } from '../../model/day.ts'
import { formatMonth, formatPeriod } from '../../publish/day-in-words.ts'
import { objectToPeriod } from './object-to-period.ts'
import { parseTypedPeriod } from './parse-typed-period.ts'

const UNREADABLE = 'This is no date that I can read. Write 2021, April 2021, or 28 July 2021.'

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
    const period = parseTypedPeriod(draft)
    const objection = draft.trim() === '' ? null : period === null ? UNREADABLE : objectionTo(period)
    setWrong(objection)
    if (objection !== null) return
    setDraft(period === null ? '' : formatPeriod(period))
    if (period !== value) onPeriod(period)
  }

  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={draft}
        placeholder={placeholder}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === 'Enter') apply()
        }}
      />
      {wrong !== null && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
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
  const headingId = useId()
  const { from, to } = criteria
  const { first, last } = overview
  return (
    <div className="facet" role="group" aria-labelledby={headingId}>
      <h3 id={headingId}>Period</h3>
      <div className="ends">
        <PeriodField
          label="From"
          value={from}
          placeholder={first === null ? undefined : formatMonth(first)}
          objectionTo={(period) => objectToPeriod('from', period, { other: to, first, last })}
          onPeriod={(period) => onPeriod(period, to)}
        />
        <PeriodField
          label="To"
          value={to}
          placeholder={last === null ? undefined : formatMonth(last)}
          objectionTo={(period) => objectToPeriod('to', period, { other: from, first, last })}
          onPeriod={(period) => onPeriod(from, period)}
        />
      </div>
    </div>
  )
}

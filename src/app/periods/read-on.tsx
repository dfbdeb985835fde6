// The end of a month: the way to read on with the next one in place, and that month under its own heading.

import { useEffect, useRef } from 'react'
import { periodHref, type MonthOrder } from '../../address/month-reading.ts'
import type { Period } from '../../model/day.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { asHeading, formatPeriod } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { PeriodArticles } from './period-articles.tsx'
import { WORDS } from './words.ts'

export interface FurtherMonthProps {
  readonly month: PeriodDetail
  readonly order: MonthOrder
  /** Whether the focus goes to its heading, which stands where the button was that asked for it. */
  readonly takesFocus: boolean
}

/** A month that the reader went on to. Its heading leads to its own page. */
export function FurtherMonth({ month, order, takesFocus }: FurtherMonthProps) {
  const { period, count, parts, articles, labels } = month
  const id = `articles-${period}`
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (takesFocus) link.current?.focus({ preventScroll: true })
  }, [takesFocus])
  if (articles === null) return null
  return (
    <PeriodArticles
      period={period}
      articles={articles}
      labels={labels}
      order={order}
      headingId={id}
      heading={
        <div className="border-b border-rule pt-1 pb-4 print:break-after-avoid">
          <h2 id={id} className="font-serif text-month font-semibold tracking-month">
            <a ref={link} className="link-plain" href={addressOf(periodHref(period, { order, last: null }))}>
              {asHeading(formatPeriod(period))}
            </a>
          </h2>
          <p className="text-small text-ink-soft">{WORDS.monthLead(count, parts.length)}</p>
        </div>
      }
    />
  )
}

export interface ReadOnProps {
  readonly next: Period
  readonly onReadOn: () => void
}

export function ReadOn({ next, onReadOn }: ReadOnProps) {
  return (
    <p className="mt-8 border-t-2 border-ink py-4 needs-script print:hidden">
      <button type="button" className="font-serif text-head/8 font-semibold text-accent" onClick={onReadOn}>
        {WORDS.readOn(formatPeriod(next))}
      </button>
    </p>
  )
}

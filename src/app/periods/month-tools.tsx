// What can be done with the articles of a month: read them in the other order, show their summaries where they come as headlines, print them.

import { periodHref, type MonthOrder } from '../../address/month-reading.ts'
import type { Period } from '../../model/day.ts'
import { addressOf } from '../address-of.ts'
import { WORDS } from './words.ts'

const ORDERS = ['newest', 'oldest'] as const satisfies readonly MonthOrder[]

export interface MonthToolsProps {
  readonly period: Period
  readonly order: MonthOrder
  /** Whether articles are loading. */
  readonly isLoading: boolean
  /** Loads the summaries; null where all are shown. */
  readonly onShowSummaries: (() => void) | null
  readonly onPrint: () => void
}

export function MonthTools({ period, order, isLoading, onShowSummaries, onPrint }: MonthToolsProps) {
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-6 needs-script max-md:gap-x-4 print:hidden">
      <nav aria-label={WORDS.order}>
        <ul className="flex flex-wrap gap-x-6 max-md:gap-x-4">
          {ORDERS.map((each) => (
            <li key={each}>
              <a
                className={`quiet inline-block max-md:leading-11 ${each === order ? 'font-semibold no-underline' : ''}`}
                href={addressOf(periodHref(period, { order: each, last: null }))}
                aria-current={each === order ? 'true' : undefined}
              >
                {WORDS.orders[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="ms-auto flex flex-wrap items-baseline gap-x-6 max-md:gap-x-4">
        <span role="status">{isLoading && WORDS.loading}</span>
        {onShowSummaries !== null && (
          <button type="button" className="quiet max-md:min-h-11" onClick={onShowSummaries}>
            {WORDS.showSummaries}
          </button>
        )}
        <button type="button" className="quiet max-md:min-h-11" onClick={onPrint}>
          {WORDS.print}
        </button>
      </div>
    </div>
  )
}

// The years of the archive as plain links, each with its months where the years are few. They lead to every article without scripts.

import { memo } from 'react'
import { printPeriodPath } from '../../address/period-path.ts'
import type { MonthCount } from '../../model/bundle.ts'
import { periodAround } from '../../model/day.ts'
import { monthName, yearOf } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { WORDS } from './words.tsx'

/** With the months of more years than this the list would be as long as a page. */
const MOST_YEARS_WITH_MONTHS = 4

const LINK = 'inline-block link-plain max-md:py-2.5'

export const PeriodList = memo(function PeriodList({ months }: { readonly months: readonly MonthCount[] }) {
  const newestFirst = months.map(({ month }) => month).toReversed()
  const years = [...new Set(newestFirst.map((month) => periodAround(month, 4)))]
  if (years.length === 0) return null
  const hasMonths = years.length <= MOST_YEARS_WITH_MONTHS
  return (
    <nav className="mt-12 border-t border-rule pt-3 text-ui" aria-label={WORDS.byYear}>
      <ul className={hasMonths ? undefined : 'flex flex-wrap gap-x-5'}>
        {years.map((year) => (
          <li key={year} className="flex flex-wrap gap-x-4">
            <a className={`min-w-10 font-semibold ${LINK}`} href={addressOf(printPeriodPath(year))}>
              {yearOf(year)}
            </a>
            {hasMonths && (
              <ul className="flex flex-1 flex-wrap gap-x-4">
                {newestFirst
                  .filter((month) => month.startsWith(`${year}-`))
                  .map((month) => (
                    <li key={month}>
                      <a className={LINK} href={addressOf(printPeriodPath(periodAround(month)))}>
                        {monthName(month)}
                        <span className="sr-only"> {yearOf(month)}</span>
                      </a>
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
})

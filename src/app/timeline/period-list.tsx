// The years of the archive as plain links, each with its months while the years are few: the way to every article without scripts, and past
// the rows that the page begins with.

import { memo } from 'react'
import { printPeriodPath } from '../../address/period-path.ts'
import type { MonthCount } from '../../model/bundle.ts'
import { periodAround } from '../../model/day.ts'
import { monthName, yearOf } from '../../publish/day-in-words.ts'

/** With more years than this the line would be a page of its own. */
const MOST_YEARS_WITH_MONTHS = 4

export const PeriodList = memo(function PeriodList({ months }: { readonly months: readonly MonthCount[] }) {
  const newestFirst = months.map(({ month }) => month).toReversed()
  const years = [...new Set(newestFirst.map((month) => periodAround(month, 4)))]
  if (years.length === 0) return null
  return (
    <nav className="periods" aria-label="By year">
      <ul>
        {years.map((year) => (
          <li key={year}>
            <a href={printPeriodPath(year)}>{yearOf(year)}</a>
            {years.length <= MOST_YEARS_WITH_MONTHS && (
              <ul>
                {newestFirst
                  .filter((month) => month.startsWith(`${year}-`))
                  .map((month) => (
                    <li key={month}>
                      <a href={printPeriodPath(periodAround(month))}>
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

// The months that a month's page shows, in the reader's order, as far as they are loaded. The address says which; only whether summaries are wanted
// is a state of the page. What was loaded stays for those who come back.

import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { type MonthReading, readMonthReading } from '../../address/month-reading.ts'
import type { Period } from '../../model/day.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { furtherMonthsQuery, nextToRead, summariesQuery } from './month-queries.ts'

export interface ShownMonths {
  readonly reading: MonthReading
  /** The page's own month, and those that the reader went on to. */
  readonly months: readonly [PeriodDetail, ...PeriodDetail[]]
  /** The month to read on with; null where there is none. */
  readonly next: Period | null
  readonly isLoading: boolean
  /** Loads again what could not be loaded; null where nothing failed. */
  readonly retry: (() => void) | null
  /** Loads the summaries of months that come as headlines alone; null where all are shown. */
  readonly showSummaries: (() => void) | null
  /** Prints once the page shows all that it can: what is printed is what is seen. */
  readonly print: () => void
}

const isShort = ({ articles }: PeriodDetail): boolean => articles?.kind === 'headlines'

export function useMonthReading(detail: PeriodDetail): ShownMonths {
  const reading = readMonthReading(useLocation().search, detail.period)
  const further = useQuery(furtherMonthsQuery(detail, reading))
  const others = reading.last === null ? [] : (further.data ?? [])

  const [wantsSummaries, setWantsSummaries] = useState(false)
  const short = [detail, ...others].filter(isShort).map(({ period }) => period)
  const summaries = useQuery({ ...summariesQuery(short), enabled: wantsSummaries && short.length > 0 })
  const withSummaries = (month: PeriodDetail): PeriodDetail => ({
    ...month,
    ...(isShort(month) && summaries.data?.find(({ period }) => period === month.period)),
  })
  const months = [withSummaries(detail), ...others.map(withSummaries)] as const

  const isLoading = further.isFetching || summaries.isFetching
  const hasAll = !isLoading && !months.some(isShort)
  const waitsToPrint = useRef(false)
  useEffect(() => {
    if (!hasAll || !waitsToPrint.current) return
    waitsToPrint.current = false
    window.print()
  }, [hasAll])

  const load = () => {
    setWantsSummaries(true)
    if (summaries.isError) void summaries.refetch()
  }
  const failed = [further, summaries].filter(({ isError, isFetching }) => isError && !isFetching)
  return {
    reading,
    months,
    next: nextToRead(months, reading.order),
    isLoading,
    retry: failed.length === 0 ? null : () => failed.forEach(({ refetch }) => void refetch()),
    showSummaries: months.some(isShort) ? load : null,
    print() {
      if (hasAll) return window.print()
      waitsToPrint.current = true
      load()
    },
  }
}

// A month read like a newspaper: in the order that the reader chooses, on to the next month under its own heading, and printed with every summary.
// Without scripts it is the month alone, newest first.

import { use, useState } from 'react'
import { useNavigate } from 'react-router'
import { periodHref } from '../../address/month-reading.ts'
import { firstDayOf, monthOf, type Period } from '../../model/day.ts'
import { itemAt } from '../../model/item-at.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { wholeAddress } from '../../publish/whole-address.ts'
import { SiteUrlContext } from '../site-url-context.ts'
import { Failed } from '../ui/failed.tsx'
import { MonthTools } from './month-tools.tsx'
import { PeriodArticles } from './period-articles.tsx'
import { PeriodNeighbours } from './period-links.tsx'
import { FurtherMonth, ReadOn } from './read-on.tsx'
import { useMonthReading } from './use-month-reading.ts'
import { WORDS } from './words.ts'

export function MonthArticles({ detail }: { readonly detail: PeriodDetail }) {
  const { period } = detail
  const navigate = useNavigate()
  const siteUrl = use(SiteUrlContext)
  const { reading, months, next, isLoading, retry, showSummaries, print } = useMonthReading(detail)
  const { order } = reading
  /** The month that the reader went on to last. */
  const [entered, setEntered] = useState<Period | null>(null)
  function readOn(month: Period) {
    setEntered(month)
    // The page gets longer within its history entry, as the list of the timeline does.
    void navigate(periodHref(period, { order, last: monthOf(firstDayOf(month)) }), { replace: true })
  }

  const [own, ...others] = months
  const last = itemAt(months, months.length - 1)
  return (
    <div aria-busy={isLoading}>
      <p className="hidden text-small print:block">
        {WORDS.paper(wholeAddress(periodHref(period, reading), siteUrl), showSummaries !== null)}
      </p>
      <MonthTools period={period} order={order} isLoading={isLoading} onShowSummaries={showSummaries} onPrint={print} />
      {own.articles && (
        <PeriodArticles
          period={period}
          articles={own.articles}
          labels={own.labels}
          order={order}
          headingId="articles"
          heading={
            <h2 id="articles" className="sr-only">
              {WORDS.articles[order]}
            </h2>
          }
        />
      )}
      {others.map((month) => (
        <FurtherMonth key={month.period} month={month} order={order} takesFocus={month.period === entered} />
      ))}
      {retry !== null && <Failed message={WORDS.notLoaded} retry={retry} />}
      {next !== null && retry === null && <ReadOn next={next} onReadOn={() => readOn(next)} />}
      <PeriodNeighbours
        period={period}
        earlier={(order === 'newest' ? last : own).earlier}
        later={(order === 'oldest' ? last : own).later}
        hrefOf={(other) => periodHref(other, { order, last: null })}
      />
    </div>
  )
}

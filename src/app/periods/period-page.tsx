// The page of a year, a month or a day. Links lead from year to month to day to article, without scripts too.

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { parsePeriodPath, printPeriodPath } from '../../address/period-path.ts'
import type { TimeBin } from '../../model/bundle.ts'
import { firstDayOf, lastDayOf, parseDay, parseMonth, periodAround, type Period } from '../../model/day.ts'
import type { PeriodCount, PeriodDetail } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { periodAt, periodsOf, type TimeStep } from '../../search/filter/time-bins.ts'
import { useOverview } from '../archive/queries.ts'
import { FixedHistogram } from '../histogram/fixed-histogram.tsx'
import { asHeading, formatPeriod, monthName, weekdayName } from '../../publish/day-in-words.ts'
import { FollowLink } from '../ui/follow-link.tsx'
import { LeaderRow } from '../ui/leader-row.tsx'
import { MonthArticles } from './month-articles.tsx'
import { PeriodArticles } from './period-articles.tsx'
import { PeriodBar, PeriodNeighbours } from './period-links.tsx'
import { periodQuery } from './period-query.ts'
import { WORDS } from './words.ts'

/** What a bar of a period's histogram is. */
const barStep = (period: Period): TimeStep => (period.length === 4 ? 'month' : 'day')

/** Every month of a year, or every day of a month; for a day, those of its month. Oldest first. */
function barsOf(period: Period): Period[] {
  const step = barStep(period)
  const whole = periodAround(period, step === 'month' ? 4 : 7)
  return periodsOf({ step, first: periodAt(step, firstDayOf(whole)), last: periodAt(step, lastDayOf(whole)) })
}

/** The bars of a period's histogram, those without an article included. On a day's page its own bar answers, and the others lie outside. */
function binsOf(period: Period, counts: readonly PeriodCount[], groups: number): TimeBin[] {
  const known = new Map(counts.map((count) => [count.period, count.groups]))
  const none = Array.from({ length: groups }, () => 0)
  return barsOf(period).map((bar) => {
    const all = known.get(bar) ?? none
    const total = sum(all)
    const inside = period.length < 10 || bar === period
    return { period: bar, answers: inside ? all : none, within: inside ? total : 0, total }
  })
}

/** What a period holds, in a sentence. */
function leadOf({ period, count, parts }: PeriodDetail): string {
  const day = parseDay(period)
  if (day !== null) return WORDS.dayLead(weekdayName(day), count)
  return barStep(period) === 'month' ? WORDS.yearLead(count, parts.length) : WORDS.monthLead(count, parts.length)
}

interface MonthsProps {
  readonly year: Period
  readonly parts: readonly PeriodCount[]
}

/** The months of a year that have an article, newest first, and the way to follow it. */
function Months({ year, parts }: MonthsProps) {
  return (
    <section className="mt-8" aria-labelledby="months">
      <h2 id="months" className="border-t-2 border-ink pt-1 section-title">
        {WORDS.months}
      </h2>
      <ul className="leaders columns-4 gap-x-12 pt-2 max-xl:columns-3 max-md:columns-2 max-md:gap-x-6 max-xs:columns-1">
        {parts.toReversed().map(({ period, groups }) => (
          <LeaderRow
            key={period}
            href={printPeriodPath(period)}
            label={asHeading(monthName(period))}
            count={sum(groups)}
          />
        ))}
      </ul>
      <FollowLink className="pt-6 text-ui" page={printPeriodPath(year)} label={WORDS.follow(formatPeriod(year))} />
    </section>
  )
}

function PeriodView({ detail }: { readonly detail: PeriodDetail }) {
  const { settings } = useOverview()
  const { period, parts, labels } = detail
  const name = asHeading(formatPeriod(period))
  return (
    <>
      <title>{pageTitle(name, settings.name)}</title>
      <PeriodBar {...detail} />
      <h1 className="mt-10 page-title max-md:mt-2">{name}</h1>
      <p className="page-lead">{leadOf(detail)}</p>
      <FixedHistogram
        bins={binsOf(period, parts, labels.themeGroups.length + 1)}
        labels={labels}
        step={barStep(period)}
        hrefOf={printPeriodPath}
        {...(parseDay(period) === null ? {} : { chosen: period })}
      />
      <Contents detail={detail} />
    </>
  )
}

/** What stands under the strip: months, the articles of a month, or those of a day; and the ways to the periods before and after. */
function Contents({ detail }: { readonly detail: PeriodDetail }) {
  const { period, parts, articles, labels } = detail
  if (parseMonth(period) !== null) return <MonthArticles detail={detail} />
  return (
    <>
      {articles === null ? (
        <Months year={period} parts={parts} />
      ) : (
        <PeriodArticles
          period={period}
          articles={articles}
          labels={labels}
          headingId="articles"
          heading={
            <h2 id="articles" className="sr-only">
              {WORDS.articles.newest}
            </h2>
          }
        />
      )}
      <PeriodNeighbours {...detail} />
    </>
  )
}

function Found({ period, missing }: { readonly period: Period; readonly missing: ReactNode }) {
  const { data } = useSuspenseQuery(periodQuery(period))
  return data === null ? missing : <PeriodView key={period} detail={data} />
}

export interface PeriodPageProps {
  /** What stands at an address that is no period's, or of a period without an article. */
  readonly missing: ReactNode
}

/** The page of the period whose path is the address. Suspends. */
export function PeriodPage({ missing }: PeriodPageProps) {
  const period = parsePeriodPath(useLocation().pathname)
  return period === null ? missing : <Found period={period} missing={missing} />
}

// The page of a year, a month or a day: a real page, which leads from year to month to day to article without scripts.

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { parsePeriodPath, printPeriodPath } from '../../address/period-path.ts'
import { parseDay, type Period } from '../../model/day.ts'
import type { PeriodCount, PeriodDetail } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useOverview } from '../archive/queries.ts'
import { FixedHistogram } from '../histogram/fixed-histogram.tsx'
import { countArticles, formatCount, inWords } from '../../publish/count-in-words.ts'
import { formatPeriod, monthName, weekdayName } from '../../publish/day-in-words.ts'
import { PeriodArticles } from './period-articles.tsx'
import { barStep, binsOf } from './period-bins.ts'
import { PeriodCrumbs, PeriodTurn } from './period-links.tsx'
import { periodQuery } from './period-query.ts'

/** What a period holds, in a sentence: `23 articles on nine days.` */
function Lead({ period, count, parts }: PeriodDetail) {
  const day = parseDay(period)
  if (day !== null) {
    return (
      <p className="lead">
        {weekdayName(day)}: {countArticles(count)}.
      </p>
    )
  }
  const step = barStep(period)
  const preposition = step === 'month' ? 'in' : 'on'
  return (
    <p className="lead">
      {countArticles(count)} {preposition} {inWords(parts.length)} {parts.length === 1 ? step : `${step}s`}.
    </p>
  )
}

/** The months of a year that have an article, newest first. */
function Months({ parts }: { readonly parts: readonly PeriodCount[] }) {
  return (
    <section className="abc" aria-labelledby="months">
      <h2 id="months">Months</h2>
      <ul className="leaders">
        {parts.toReversed().map(({ period, groups }) => (
          <li key={period}>
            <a href={printPeriodPath(period)}>{monthName(period)}</a>
            <i aria-hidden="true" />
            <span className="n">
              {formatCount(sum(groups))}
              <span className="sr-only"> {sum(groups) === 1 ? 'article' : 'articles'}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Piece({ detail }: { readonly detail: PeriodDetail }) {
  const { settings } = useOverview()
  const { period, parts, articles, labels } = detail
  const name = formatPeriod(period)
  return (
    <div className="index">
      <title>{pageTitle(name, settings.name)}</title>
      <PeriodCrumbs period={period} />
      <h1>{name}</h1>
      <Lead {...detail} />
      <FixedHistogram
        bins={binsOf(period, parts, labels.themeGroups.length + 1)}
        themeGroups={labels.themeGroups}
        step={barStep(period)}
        hrefOf={printPeriodPath}
        {...(parseDay(period) === null ? {} : { chosen: period })}
      />
      {articles === null ? (
        <Months parts={parts} />
      ) : (
        <PeriodArticles period={period} articles={articles} labels={labels} />
      )}
      <PeriodTurn {...detail} />
    </div>
  )
}

function Found({ period, missing }: { readonly period: Period; readonly missing: ReactNode }) {
  const { data } = useSuspenseQuery(periodQuery(period))
  return data === null ? missing : <Piece key={period} detail={data} />
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

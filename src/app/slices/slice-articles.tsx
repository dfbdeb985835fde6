// The newest articles of a slice, by day with full dates, and the links to all of them.

import { useMemo } from 'react'
import { periodAround, type Period } from '../../model/day.ts'
import { onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { SliceDetail } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { addressOf } from '../address-of.ts'
import { DayRows, groupByDay } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'
import { yearOf } from '../../publish/day-in-words.ts'
import { LeaderRow } from '../ui/leader-row.tsx'
import { WORDS } from './words.ts'

/** How many articles each year has, the newest year first; years without one are left out. */
export function countYears(bins: SliceDetail['bins']): (readonly [year: Period, count: number])[] {
  const years = new Map<Period, number>()
  for (const { period, groups } of bins) {
    const year = periodAround(period, 4)
    years.set(year, (years.get(year) ?? 0) + sum(groups))
  }
  return [...years].filter(([, count]) => count > 0).toReversed()
}

/** Links to all articles of a slice, and to those of a year, on the timeline, where they can be filtered. */
export function SliceWays({ facet, value, bins }: SliceDetail) {
  const own = onlyValue(facet, value.id)
  return (
    <nav aria-label={WORDS.allInTimeline}>
      <p className="pb-1 text-ui">
        <a href={addressOf(criteriaHref(own))}>{WORDS.inTimeline(value.count)}</a>
      </p>
      <ul className="leaders">
        {countYears(bins).map(([year, count]) => (
          <LeaderRow key={year} href={criteriaHref(withPeriod(own, year, year))} label={yearOf(year)} count={count} />
        ))}
      </ul>
    </nav>
  )
}

export function SliceArticles({ facet: own, value, cards, labels }: SliceDetail) {
  const words = useMemo(() => valueWordsOf(labels), [labels])
  const shared = useMemo(() => ({ facet: own, id: value.id }), [own, value.id])
  const rows = cards.map((card) => ({ card, corrected: false }))
  return (
    <section className="flat" aria-labelledby="articles">
      <h2 id="articles" className="sr-only">
        {WORDS.newest(cards.length, value.count)}
      </h2>
      {groupByDay(rows).map((group) => (
        <DayRows
          key={group.day}
          group={group}
          dated
          findMatches={null}
          words={words}
          shared={shared}
          // A theme beside a row leads to the filtered timeline; its own page is one link away from the article's.
          hrefOf={(facet, id) => criteriaHref(onlyValue(facet, id))}
        />
      ))}
    </section>
  )
}

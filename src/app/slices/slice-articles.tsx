// The newest articles of a slice, by day with full dates, and the ways to all of them.

import { useMemo } from 'react'
import { periodAround, type Period } from '../../model/day.ts'
import { onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { SliceDetail } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { DayRows } from '../rows/day-rows.tsx'
import { groupByDay } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.ts'

/** How many articles each year has, the newest year first; years without one are left out. */
export function countYears(bins: SliceDetail['bins']): (readonly [year: Period, count: number])[] {
  const years = new Map<Period, number>()
  for (const { period, groups } of bins) {
    const year = periodAround(period, 4)
    years.set(year, (years.get(year) ?? 0) + sum(groups))
  }
  return [...years].filter(([, count]) => count > 0).toReversed()
}

/** All of a slice where it can be narrowed further. */
export function SliceWays({ facet, value, bins }: SliceDetail) {
  const own = onlyValue(facet, value.id)
  return (
    <nav className="ways-on" aria-label="All of them in the timeline">
      <p>
        <a href={criteriaHref(own)}>
          {value.count === 1 ? 'The one article' : `All ${formatCount(value.count)}`} in the timeline
        </a>
      </p>
      <ul className="leaders">
        {countYears(bins).map(([year, count]) => (
          <li key={year}>
            <a href={criteriaHref(withPeriod(own, year, year))}>{Number(year)}</a>
            <i aria-hidden="true" />
            <span className="n">
              {formatCount(count)}
              <span className="sr-only"> {count === 1 ? 'article' : 'articles'}</span>
            </span>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function SliceArticles({ value, cards, labels }: SliceDetail) {
  const words = useMemo(() => valueWordsOf(labels), [labels])
  const rows = cards.map((card) => ({ card, corrected: false }))
  return (
    <section className="flat" aria-labelledby="articles">
      <h2 id="articles" className="sr-only">
        {cards.length < value.count ? `The newest ${cards.length} articles` : countArticles(cards.length)}
      </h2>
      {groupByDay(rows).map((group) => (
        <DayRows
          key={group.day}
          group={group}
          dated
          reading={null}
          words={words}
          // Beside a row a theme is a filter, which can be narrowed on; its own page is a step from the article's.
          hrefOf={(facet, id) => criteriaHref(onlyValue(facet, id))}
        />
      ))}
    </section>
  )
}

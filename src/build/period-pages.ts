// The pages of periods: one pass over the archive, newest first, with the cards of one month in memory at a time.

import { parseMonth, periodAround } from '../model/day.ts'
import type { PeriodDetail } from '../model/page-data.ts'
import { periodHead } from '../publish/list-heads.ts'
import { createPeriodDescriber } from '../publish/describe-periods.ts'
import { PAGE_KEYS } from '../publish/page.ts'
import { makeCard } from './card.ts'
import { monthRuns } from './cut-blocks.ts'
import type { PageContext, OwnPage, PageKind } from './page-kind.ts'
import { printPeriodPath } from '../address/period-path.ts'

/** A page for each year, month and day that has an article. */
export const periodPages: PageKind = {
  count({ archive: { articles } }) {
    const count = (length: number) => new Set(articles.map(({ day }) => day.slice(0, length))).size
    return count(4) + count(7) + count(10)
  },

  *pages(context) {
    const { archive, catalogue } = context
    const { articles } = archive
    const describe = createPeriodDescriber(catalogue)
    for (const year of new Set(catalogue.months.map(({ month }) => periodAround(month, 4))))
      yield* pageOf(describe.year(year), context)

    for (const { month, start, end } of monthRuns(articles)) {
      const cards = articles.slice(start, end).map(makeCard)
      yield* pageOf(describe.month(month, cards), context)
      const around = { before: articles[end]?.day ?? null, after: articles[start - 1]?.day ?? null }
      for (const day of new Set(cards.map((card) => card.day))) yield* pageOf(describe.day(day, cards, around), context)
    }
  },
}

function* pageOf(detail: PeriodDetail | null, { overview, siteUrl, pictures }: PageContext): Iterable<OwnPage> {
  if (detail === null) return
  const { period } = detail
  const path = printPeriodPath(period)
  yield {
    path,
    head: periodHead(detail, overview, siteUrl),
    picture: pictures && pictures.period(detail),
    data: [[PAGE_KEYS.period(period), detail]],
    // The address of a month may ask for the other order, and for further months.
    asked: parseMonth(period) !== null,
  }
}

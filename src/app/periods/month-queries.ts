// What the reader of a month loads beyond its page: the months that she reads on with, and the summaries of months that come as headlines alone.

import { queryOptions } from '@tanstack/react-query'
import { follows, type MonthOrder, type MonthReading } from '../../address/month-reading.ts'
import { firstDayOf, monthOf, type Period, periodAround } from '../../model/day.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { createLabeller } from '../../publish/label-articles.ts'
import { loadCards } from '../archive/load-cards.ts'
import { cardMonthsQuery, catalogueQuery } from '../archive/queries.ts'
import { periodQuery } from './period-query.ts'

/** One page takes no further month once it shows so many articles: then the month after it is a page of its own. */
const MOST_READ = 600

/** The month that follows in the order of reading; null at the end of the archive. */
const monthAfter = ({ earlier, later }: PeriodDetail, order: MonthOrder): Period | null =>
  order === 'oldest' ? later : earlier

/** The month to read on with after these; null at the end of the archive, and where the page shows enough. */
export function nextToRead(months: readonly PeriodDetail[], order: MonthOrder): Period | null {
  const last = months.at(-1)
  const isFull = sum(months.map(({ count }) => count)) >= MOST_READ
  return last === undefined || isFull ? null : monthAfter(last, order)
}

/** The months after the page's own, up to the one that the address names. While one more loads, the others stay. */
export const furtherMonthsQuery = (detail: PeriodDetail, { order, last }: MonthReading) =>
  queryOptions({
    queryKey: ['months', detail.period, order, last] as const,
    async queryFn({ client }): Promise<readonly PeriodDetail[]> {
      const months = [detail]
      for (;;) {
        const next = nextToRead(months, order)
        const isBeyond = next !== null && last !== null && follows(monthOf(firstDayOf(next)), last, order)
        const found = next === null || isBeyond ? null : await client.ensureQueryData(periodQuery(next))
        if (found === null) return months.slice(1)
        months.push(found)
      }
    },
    placeholderData: (before, query) => (query?.queryKey[2] === order ? before : undefined),
    enabled: last !== null,
  })

/** What a month shows of its articles. */
export type ShownMonth = Pick<PeriodDetail, 'period' | 'articles' | 'labels'>

/** These months with the summaries of all their articles, however many. */
export const summariesQuery = (periods: readonly Period[]) =>
  queryOptions({
    queryKey: ['months', 'summaries', ...periods] as const,
    async queryFn({ client, signal }): Promise<readonly ShownMonth[]> {
      const labeller = createLabeller(await client.ensureQueryData(catalogueQuery))
      const months = await client.ensureQueryData(cardMonthsQuery)
      const wanted = months.filter(({ month }) => periods.includes(periodAround(month)))
      return Promise.all(
        wanted.map(async ({ month, start, count }) => {
          const ordinals = Array.from({ length: count }, (_, index) => start + index)
          const cards = await loadCards(client, ordinals, signal)
          return { period: periodAround(month), articles: { kind: 'cards', cards }, labels: labeller.labelsOf(cards) }
        })
      )
    },
    placeholderData: (before) => before,
  })

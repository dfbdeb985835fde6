// What a period's page shows, for a reader who comes to it from another page: from the catalogue, the blocks and the cards of one month.

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Block } from '../../model/block-list.ts'
import type { Card } from '../../model/bundle.ts'
import { firstDayOf, monthOf, parseDay, parseMonth, type Day, type Month, type Period } from '../../model/day.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { createPeriodDescriber, type DaysAround } from '../../search/describe-periods.ts'
import { blocksQuery, cardsQuery, catalogueQuery } from '../archive/queries.ts'

/** What the page of a period shows; null for a period without an article. */
export const periodQuery = (period: Period) =>
  queryOptions({
    queryKey: ['period', period],
    queryFn: async ({ client }): Promise<PeriodDetail | null> => {
      const describe = createPeriodDescriber(await client.ensureQueryData(catalogueQuery))
      const month = parseMonth(period)
      const day = parseDay(period)
      if (month === null && day === null) return describe.year(period)
      const blocks = await client.ensureQueryData(blocksQuery)
      const cards = await cardsOfMonth(client, blocks, monthOf(firstDayOf(period)))
      return day === null
        ? describe.month(monthOf(firstDayOf(period)), cards)
        : describe.day(day, cards, daysAround(blocks, day))
    },
  })

/** The cards of a month, newest first. */
async function cardsOfMonth(client: QueryClient, blocks: readonly Block[], month: Month): Promise<Card[]> {
  const own = blocks.filter((block) => block.month === month)
  return (await Promise.all(own.map((block) => client.ensureQueryData(cardsQuery(block, null))))).flat()
}

/** The nearest days with an article before and after the month of a day: blocks stand newest first and never reach over a month's end. */
function daysAround(blocks: readonly Block[], day: Day): DaysAround {
  const month = monthOf(day)
  return {
    before: blocks.find((block) => block.month < month)?.last ?? null,
    after: blocks.findLast((block) => block.month > month)?.first ?? null,
  }
}

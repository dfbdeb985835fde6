// The query of a period's page, for a reader who comes from another page: from the catalogue and the cards of one month.

import { queryOptions } from '@tanstack/react-query'
import { firstDayOf, monthOf, parseDay, parseMonth, type Period } from '../../model/day.ts'
import type { PeriodDetail } from '../../model/page-data.ts'
import { createPeriodDescriber } from '../../publish/describe-periods.ts'
import { PAGE_KEYS } from '../../publish/page.ts'
import { linkAt, loadCards } from '../archive/load-cards.ts'
import { cardMonthsQuery, catalogueQuery } from '../archive/queries.ts'

/** What the page of a period shows; null for a period without an article. */
export const periodQuery = (period: Period) =>
  queryOptions({
    queryKey: PAGE_KEYS.period(period),
    queryFn: async ({ client, signal }): Promise<PeriodDetail | null> => {
      const describe = createPeriodDescriber(await client.ensureQueryData(catalogueQuery))
      const day = parseDay(period)
      if (day === null && parseMonth(period) === null) return describe.year(period)
      const month = monthOf(firstDayOf(period))
      const months = await client.ensureQueryData(cardMonthsQuery)
      const found = months.find((each) => each.month === month)
      if (found === undefined) return null
      const { start, count } = found
      const ordinals = Array.from({ length: count }, (_, index) => start + index)
      if (day === null) return describe.month(month, await loadCards(client, ordinals, signal))
      // The archive has the newest article first: the ordinal after the month's last is the newest article before the month.
      const [cards, before, after] = await Promise.all([
        loadCards(client, ordinals, signal),
        linkAt(client, start + count, signal),
        linkAt(client, start - 1, signal),
      ])
      return describe.day(day, cards, { before: before?.day ?? null, after: after?.day ?? null })
    },
  })

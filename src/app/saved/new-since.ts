// What is new in a saved search since it was looked at, by the number of its articles in each month.
//
// Months are all that is compared, so that a search keeps little and needs little to be counted. What is new is what a month has more than before: where
// an article leaves a month (it is merged, withdrawn, or filed elsewhere) while another comes into it, the two cancel out. "New" means new in this
// archive, of whatever day: a listing that is captured late brings old news.

import type { QueryClient } from '@tanstack/react-query'
import type { Overview } from '../../model/bundle.ts'
import { addCount } from '../../model/counts.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { MonthWithStart } from '../../model/card-files.ts'
import type { Month } from '../../model/day.ts'
import { sum } from '../../model/sum.ts'
import type { Hits } from '../../search/results.ts'
import { monthAt } from '../archive/load-cards.ts'
import { cardMonthsQuery } from '../archive/queries.ts'
import type { SearchClient } from '../archive/search-client.ts'
import { searchHits } from '../archive/use-answer.ts'
import type { MonthCounts } from './desk.ts'

/** How many of the hits each month has. `months` are those of the archive, newest first. */
export function countMonths({ ordinals }: Pick<Hits, 'ordinals'>, months: readonly MonthWithStart[]): MonthCounts {
  if (ordinals === null) return Object.fromEntries(months.map(({ month, count }) => [month, count]))
  const counts = new Map<Month, number>()
  for (const ordinal of ordinals) {
    const month = monthAt(months, ordinal)
    if (month !== undefined) addCount(counts, month.month)
  }
  return Object.fromEntries(counts)
}

/** How many articles of these counts are new. */
export const countNew = (now: MonthCounts, before: MonthCounts): number => {
  const earlier = new Map(Object.entries(before))
  return sum(Object.entries(now).map(([month, count]) => Math.max(0, count - (earlier.get(month) ?? 0))))
}

/** How many articles answer. */
export const totalOf = (counts: MonthCounts): number => sum(Object.values(counts))

export interface CountedView {
  readonly search: SearchClient | null
  readonly overview: Overview
  readonly criteria: Criteria
}

/** Counts a view by month. Rejects with a sentence for the reader. */
export async function countView(
  view: CountedView,
  context: { readonly client: QueryClient; readonly signal: AbortSignal }
): Promise<MonthCounts> {
  const [{ hits }, months] = await Promise.all([
    searchHits(view, context),
    context.client.ensureQueryData(cardMonthsQuery),
  ])
  return countMonths(hits, months)
}

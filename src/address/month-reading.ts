// The address of a month as it is read: `/2021/07/?to=2021-09&sort=oldest` begins with July, oldest first, and goes on to September. `readMonthReading`
// accepts anything; `periodHref` is canonical: what is the default is left out.

import { type Criteria, NO_CRITERIA, type Sort } from '../model/criteria.ts'
import { type Month, parseMonth, type Period, periodAround } from '../model/day.ts'
import { criteriaHref, readCriteria } from './criteria-address.ts'
import { printPeriodPath } from './period-path.ts'

export type MonthOrder = Exclude<Sort, 'match'>

/** How a month is read. */
export interface MonthReading {
  /** The newest comes first by default, as in every other list of the archive. */
  readonly order: MonthOrder
  /** The last month that is read on with, in this order; null for the month alone. */
  readonly last: Month | null
}

/** Whether a month follows another one in the order of reading. */
export const follows = (month: Month, other: Month, order: MonthOrder): boolean =>
  order === 'oldest' ? month > other : month < other

const AS_IT_IS: MonthReading = { order: 'newest', last: null }

/** How the query string of a period's page asks for it to be read. Never throws. Only a month can be asked for otherwise than as it is. */
export function readMonthReading(search: string, period: Period): MonthReading {
  const month = parseMonth(period)
  if (month === null) return AS_IT_IS
  const { sort, from, to } = readCriteria(search, () => null).criteria
  const order = sort === 'oldest' ? 'oldest' : 'newest'
  const last = parseMonth((order === 'oldest' ? to : from) ?? '')
  return { order, last: last !== null && follows(last, month, order) ? last : null }
}

/** What the timeline would be asked for to show the same articles in the same order. */
export function periodCriteria(period: Period, { order, last }: MonthReading): Criteria {
  const end = last === null ? period : periodAround(last)
  const [from, to] = order === 'oldest' ? [period, end] : [end, period]
  return { ...NO_CRITERIA, from, to, sort: order === 'newest' ? null : order }
}

/** The address, within the site, of a period that is read like this. */
export function periodHref(period: Period, { order, last }: MonthReading): string {
  const bounds = last === null ? {} : { [order === 'oldest' ? 'to' : 'from']: last }
  return printPeriodPath(period) + criteriaHref({ ...NO_CRITERIA, ...bounds, sort: order }).slice(1)
}

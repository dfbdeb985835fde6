// Days and periods in Spanish words: `28 de julio de 2021`, `del 28 de julio al 3 de agosto de 2021`.

import { type Day, weekdayOf } from '../model/day.ts'
import { itemAt } from '../model/item-at.ts'
import { MONTH_NAMES } from '../model/month-names.es.ts'
import { capitalized } from './capitalized.ts'
import type { PeriodPhrase, Span } from './day-in-words.ts'

const WEEKDAY_NAMES = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const

const monthIndex = (period: Span): number => Number(period.slice(5, 7)) - 1

/** `abril` */
export const monthName = (period: Span): string => itemAt(MONTH_NAMES, monthIndex(period))

/** `2021` */
export const yearOf = (period: Span): string => String(Number(period.slice(0, 4)))

/** `martes` */
export const weekdayName = (day: Day): string => itemAt(WEEKDAY_NAMES, weekdayOf(day))

/** `mar` */
export const shortWeekday = (day: Day): string => weekdayName(day).slice(0, 3)

/** `abril de 2021` */
export const formatMonth = (month: Span): string => `${monthName(month)} de ${yearOf(month)}`

/** `abr`, and `sept`, which alone has four letters. */
export const shortMonthName = (month: Span): string => monthName(month).slice(0, monthIndex(month) === 8 ? 4 : 3)

/** `A` */
export const monthLetter = (month: Span): string => monthName(month).slice(0, 1).toUpperCase()

/** `abr 2021` */
export const formatShortMonth = (month: Span): string => `${shortMonthName(month)} ${yearOf(month)}`

/** `2` */
export const dateOf = (day: Span): string => String(Number(day.slice(8)))

/** `28 jul 2021` */
export const formatShortDay = (day: Span): string => `${dateOf(day)} ${formatShortMonth(day)}`

/** `28 de julio de 2021` */
export const formatDay = (day: Day): string => formatPeriod(day)

/** `2021`, `abril de 2021` or `28 de julio de 2021`. */
export function formatPeriod(period: Span): string {
  if (period.length === 4) return yearOf(period)
  return period.length === 7 ? formatMonth(period) : `${dateOf(period)} de ${formatMonth(period)}`
}

/** `de abril a agosto de 2021`, `del 28 de julio al 3 de agosto de 2021`, `de 2020 a 2021`: with its prepositions. */
export function formatSpan(from: Span, to: Span): string {
  if (String(from) === to) return formatPeriod(from)
  const start = `${from.length === 10 ? 'del' : 'de'} ${startOf(from, to)}`
  return `${start} ${to.length === 10 ? 'al' : 'a'} ${formatPeriod(to)}`
}

/** The first end, without what the last one says again. */
function startOf(from: Span, to: Span): string {
  const sameYear = from.length === to.length && from.length > 4 && from.slice(0, 4) === to.slice(0, 4)
  if (!sameYear) return formatPeriod(from)
  if (from.length === 7) return monthName(from)
  return from.slice(0, 7) === to.slice(0, 7) ? dateOf(from) : `${dateOf(from)} de ${monthName(from)}`
}

/** `Abril de 2021` */
export const asHeading = capitalized

/** `28 de julio de 2021`, or `del 20 de mayo de 2020 al 12 de abril de 2022`. */
export const formatDays = (first: Day, last: Day | null): string =>
  last === null || last === first ? formatDay(first) : `del ${formatDay(first)} al ${formatDay(last)}`

/** `de abril a agosto de 2021`, `el 28 de julio de 2021`, `en 2021`, `desde 2020`, `hasta mayo de 2021`: never with a lead. */
export function describePeriod(from: Span | null, to: Span | null): PeriodPhrase | null {
  const phrase = (words: string): PeriodPhrase => ({ lead: '', words })
  const withArticle = (period: Span): string => `${period.length === 10 ? 'el ' : ''}${formatPeriod(period)}`
  if (from !== null && to !== null) {
    if (String(from) !== to) return phrase(formatSpan(from, to))
    return phrase(from.length === 10 ? withArticle(from) : `en ${formatPeriod(from)}`)
  }
  if (from !== null) return phrase(`desde ${withArticle(from)}`)
  return to === null ? null : phrase(`hasta ${withArticle(to)}`)
}

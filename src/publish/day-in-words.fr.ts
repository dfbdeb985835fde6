// Days and periods in French words: `28 juillet 2021`, `1er juillet 2021`, `du 28 juillet au 3 août 2021`.

import { type Day, weekdayOf } from '../model/day.ts'
import { itemAt } from '../model/item-at.ts'
import { MONTH_NAMES } from '../model/month-names.fr.ts'
import { capitalized } from './capitalized.ts'
import type { PeriodPhrase, Span } from './day-in-words.ts'

const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const
const WEEKDAY_NAMES = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const

const monthIndex = (period: Span): number => Number(period.slice(5, 7)) - 1

/** `avril` */
export const monthName = (period: Span): string => itemAt(MONTH_NAMES, monthIndex(period))

/** `2021` */
export const yearOf = (period: Span): string => String(Number(period.slice(0, 4)))

/** `mardi` */
export const weekdayName = (day: Day): string => itemAt(WEEKDAY_NAMES, weekdayOf(day))

/** `mar.` */
export const shortWeekday = (day: Day): string => `${weekdayName(day).slice(0, 3)}.`

/** `avril 2021` */
export const formatMonth = (month: Span): string => `${monthName(month)} ${yearOf(month)}`

/** `avr.` */
export const shortMonthName = (month: Span): string => itemAt(SHORT_MONTHS, monthIndex(month))

/** `A` */
export const monthLetter = (month: Span): string => monthName(month).slice(0, 1).toUpperCase()

/** `avr. 2021` */
export const formatShortMonth = (month: Span): string => `${shortMonthName(month)} ${yearOf(month)}`

/** `2`; the first day of a month is `1er` in a date, and `1` where the number stands alone. */
export const dateOf = (day: Span): string => String(Number(day.slice(8)))

const dateInWords = (day: Span): string => (dateOf(day) === '1' ? '1er' : dateOf(day))

/** `28 juil. 2021` */
export const formatShortDay = (day: Span): string => `${dateInWords(day)} ${formatShortMonth(day)}`

/** `28 juillet 2021` */
export const formatDay = (day: Day): string => formatPeriod(day)

/** `2021`, `avril 2021` or `28 juillet 2021`. */
export function formatPeriod(period: Span): string {
  if (period.length === 4) return yearOf(period)
  return period.length === 7 ? formatMonth(period) : `${dateInWords(period)} ${formatMonth(period)}`
}

/** `d’avril à août 2021`, `du 28 juillet au 3 août 2021`, `de 2020 à 2021`: with its prepositions, which depend on both ends. */
export function formatSpan(from: Span, to: Span): string {
  if (String(from) === to) return formatPeriod(from)
  return `${fromWords(from, startOf(from, to))} ${to.length === 10 ? 'au' : 'à'} ${formatPeriod(to)}`
}

/** The first end, without what the last one says again. */
function startOf(from: Span, to: Span): string {
  const sameYear = from.length === to.length && from.length > 4 && from.slice(0, 4) === to.slice(0, 4)
  if (!sameYear) return formatPeriod(from)
  if (from.length === 7) return monthName(from)
  return from.slice(0, 7) === to.slice(0, 7) ? dateInWords(from) : `${dateInWords(from)} ${monthName(from)}`
}

function fromWords(from: Span, words: string): string {
  if (from.length === 10) return `du ${words}`
  return /^[aâeéioô]/.test(words) ? `d’${words}` : `de ${words}`
}

/** `Avril 2021` */
export const asHeading = capitalized

/** `28 juillet 2021`, or `du 20 mai 2020 au 12 avril 2022`. */
export const formatDays = (first: Day, last: Day | null): string =>
  last === null || last === first ? formatDay(first) : `du ${formatDay(first)} au ${formatDay(last)}`

/** `d’avril à août 2021`, `le 28 juillet 2021`, `en 2021`, `depuis 2020`, `jusqu’en mai 2021`: never with a lead. */
export function describePeriod(from: Span | null, to: Span | null): PeriodPhrase | null {
  const phrase = (words: string): PeriodPhrase => ({ lead: '', words })
  if (from !== null && to !== null) {
    if (String(from) !== to) return phrase(formatSpan(from, to))
    return phrase(`${from.length === 10 ? 'le' : 'en'} ${formatPeriod(from)}`)
  }
  if (from !== null) return phrase(`depuis ${from.length === 10 ? 'le ' : ''}${formatPeriod(from)}`)
  return to === null ? null : phrase(`jusqu’${to.length === 10 ? 'au' : 'en'} ${formatPeriod(to)}`)
}

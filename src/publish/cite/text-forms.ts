// Citations as plain text, in three styles: APA (7th edition), Chicago (17th, bibliography) and MLA (9th). Each says that the text is a listing's.
// Plain text has no italics, and the words of a title keep their capitals.

import type { Day } from '../../model/day.ts'
import { itemAt } from '../../model/item-at.ts'
import { dateOf, monthName, yearOf } from '../day-in-words.ts'
import { type Citation, kindOf } from './citation.ts'
import { nestQuotes } from './quotation.ts'

/** MLA's months. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** Text with a full stop, unless it ends with a stop of its own. */
const stopped = (text: string): string => (/[.?!…]["'’”)]*$/.test(text) ? text : `${text}.`)

/** A title in quotation marks: those within it are single ones. The stop is part of it. */
const quoted = (title: string): string => `“${stopped(nestQuotes(title))}”`

/** `July 27`. */
const monthFirst = (day: Day): string => `${monthName(day)} ${dateOf(day)}`

/** `July 27, 2021`, `July 27–29, 2021`, `July 30–August 2, 2021`, `December 30, 2021–January 2, 2022`. */
function americanDays(day: Day, dayEnd: Day | null): string {
  const whole = (each: Day) => `${monthFirst(each)}, ${yearOf(each)}`
  if (dayEnd === null || dayEnd === day) return whole(day)
  if (yearOf(day) !== yearOf(dayEnd)) return `${whole(day)}–${whole(dayEnd)}`
  const end = day.slice(0, 7) === dayEnd.slice(0, 7) ? dateOf(dayEnd) : monthFirst(dayEnd)
  return `${monthFirst(day)}–${end}, ${yearOf(day)}`
}

/** `2021, July 27`, or both ends of a range. */
function apaDays(day: Day, dayEnd: Day | null): string {
  if (dayEnd !== null && yearOf(day) !== yearOf(dayEnd)) return `${apaDays(day, null)}–${apaDays(dayEnd, null)}`
  return `${yearOf(day)}, ${americanDays(day, dayEnd).replace(/, \d+$/, '')}`
}

/** `27 July 2021`, `27 Sept. 2021`. */
const mlaDays = (day: Day, dayEnd: Day | null): string =>
  [day, ...(dayEnd === null ? [] : [dayEnd])]
    .map((each) => `${dateOf(each)} ${itemAt(SHORT_MONTHS, Number(each.slice(5, 7)) - 1)} ${yearOf(each)}`)
    .join('–')

/** `Publisher. (2021, July 27). Title [Summary in …]. Archive. https://…` */
export function printApa(citation: Citation): string {
  const { publisher, title, day, dayEnd, archive, address, accessed } = citation
  const from = accessed === null ? address : `Retrieved ${americanDays(accessed, null)}, from ${address}`
  return `${stopped(publisher)} (${apaDays(day, dayEnd)}). ${title} [${kindOf(citation)}]. ${stopped(archive)} ${from}`
}

/** `Publisher. “Title.” Summary in …. Archive, July 27, 2021. https://….` */
export function printChicago(citation: Citation): string {
  const { publisher, title, day, dayEnd, archive, address, accessed } = citation
  const days = americanDays(day, dayEnd)
  const read = accessed === null ? '' : ` Accessed ${americanDays(accessed, null)}.`
  return `${stopped(publisher)} ${quoted(title)} ${kindOf(citation)}. ${archive}, ${days}.${read} ${address}.`
}

/** `“Title.” Archive, Publisher, 27 July 2021, https://…. Summary in ….` */
export function printMla(citation: Citation): string {
  const { publisher, title, day, dayEnd, archive, address, accessed } = citation
  const read = accessed === null ? '' : ` Accessed ${mlaDays(accessed, null)}.`
  return `${quoted(title)} ${archive}, ${publisher}, ${mlaDays(day, dayEnd)}, ${address}. ${kindOf(citation)}.${read}`
}

/** Prints citations in a style, with an empty line between. */
export const printEach =
  (print: (citation: Citation) => string) =>
  (citations: readonly Citation[]): string =>
    `${citations.map(print).join('\n\n')}\n`

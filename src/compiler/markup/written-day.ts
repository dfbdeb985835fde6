// The day that a feed or a page gives for machines: ISO 8601, or the dates of mail (RFC 822), in which feeds are dated. It is the day as written,
// in the publisher's own offset, never another zone's. Any other date is read as a printed one.

import { makeDay } from '../../model/day.ts'
import { readDay, type ReadDay } from '../read/read-day.ts'

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/
const MAIL = /^(?:[a-z]{2,9}\.?,? +)?(\d{1,2})[ -]+([a-z]{3})[a-z]*\.?,?[ -]+(\d{4}|\d{2})(?![\d,])/i
/** The months of RFC 822, whatever the language of the feed. */
const MAIL_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const LONGEST = 100

/** Reads a date. An empty text, a month and a year alone are none. */
export function readWrittenDay(text: string | null | undefined): ReadDay {
  const written = (text ?? '').trim()
  if (written === '' || written.length > LONGEST) return { kind: 'none' }
  const numbers = isoNumbers(written) ?? mailNumbers(written)
  if (numbers === null) return readDay(written)
  const day = makeDay(...numbers)
  return day === null
    ? { kind: 'impossible', printed: written }
    : { kind: 'day', day, dayEnd: null, backward: false, place: null, languages: [] }
}

type Numbers = readonly [year: number, month: number, date: number]

function isoNumbers(written: string): Numbers | null {
  const match = ISO.exec(written)
  return match && [Number(match[1]), Number(match[2]), Number(match[3])]
}

function mailNumbers(written: string): Numbers | null {
  const match = MAIL.exec(written)
  const month = MAIL_MONTHS.indexOf((match?.[2] ?? '').toLowerCase()) + 1
  return match && month > 0 ? [wholeYear(match[3] ?? ''), month, Number(match[1])] : null
}

/** Two figures are of this century up to 49 (RFC 2822, 4.3). */
function wholeYear(figures: string): number {
  const year = Number(figures)
  return figures.length === 4 ? year : year + (year < 50 ? 2000 : 1900)
}

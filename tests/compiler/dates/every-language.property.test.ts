// What the calendar of a language prints is read back, for every language and day.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CALENDAR_WORDS,
  DATE_LANGUAGES,
  type CalendarWords,
  type DateLanguage,
} from '../../../src/compiler/dates/calendar-words.ts'
import { parsePrintedDate } from '../../../src/compiler/dates/printed-date.ts'

const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Prints a day by a pattern of Unicode TR 35: `EEEE, d 'de' MMMM 'de' y`. */
function print(day: Date, pattern: string, { months, days }: CalendarWords): string {
  const month = String(day.getUTCMonth() + 1)
  const weekday = DAY_KEYS[day.getUTCDay()] ?? ''
  const fields: Record<string, string | undefined> = {
    d: String(day.getUTCDate()),
    dd: String(day.getUTCDate()).padStart(2, '0'),
    M: month,
    MM: month.padStart(2, '0'),
    MMM: months.format.abbreviated[month],
    MMMM: months.format.wide[month],
    y: String(day.getUTCFullYear()),
    EEEE: days.format.wide[weekday],
    cccc: days['stand-alone'].wide[weekday],
  }
  return pattern.replace(/'([^']*)'|([a-zA-Z])\2*/g, (letters, quoted: string | undefined) => {
    const text = quoted ?? fields[letters]
    if (text === undefined) throw new Error(`The pattern ${pattern} has letters that are not printed here: ${letters}`)
    return text
  })
}

const arabicDigits = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))

const arbitraryDay = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
})

const calendars = DATE_LANGUAGES.flatMap((language) =>
  CALENDAR_WORDS[language].map((words: CalendarWords, index): [string, DateLanguage, CalendarWords] => [
    `${language} ${index}`,
    language,
    words,
  ])
)

it.each(calendars)('reads every day as calendar %s prints it', (_, language, words) => {
  const { full, long, medium } = words.dateFormats
  fc.assert(
    fc.property(arbitraryDay, fc.constantFrom(full, long, medium), fc.boolean(), (day, pattern, inArabicDigits) => {
      const printed = print(day, pattern, words)
      const date = parsePrintedDate(inArabicDigits ? arabicDigits(printed) : printed, 'day-first')
      const first = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, date: day.getUTCDate() }
      expect({ printed, first: date?.first, last: date?.last }).toEqual({ printed, first, last: null })
      // The first five languages stand for the names that they share with others.
      const languages = date?.languages ?? []
      const isFirst = languages.length > 0 && languages.every((each) => DATE_LANGUAGES.indexOf(each) < 5)
      expect(languages.length === 0 || isFirst || languages.includes(language), printed).toBe(true)
    })
  )
})

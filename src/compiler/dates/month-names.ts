// What the names of months and weekdays say, in every language that dates are printed in, and how each language orders a date.

import { itemAt } from '../../model/item-at.ts'
import { CALENDAR_WORDS, DATE_LANGUAGES, type CalendarWords, type DateLanguage } from './calendar-words.ts'
import { fold, nameKey } from './tokens.ts'

/** What a month's name says: which month, and which languages call it so. */
export interface NamedMonth {
  /** From 1. */
  readonly month: number
  readonly languages: readonly DateLanguage[]
  /** Whether any of them writes the whole name so. */
  readonly isWhole: boolean
}

/** What a weekday's name says. */
export interface NamedWeekday {
  /** Sunday is 0. A few short names stand for different days in different languages. */
  readonly weekdays: readonly number[]
  readonly languages: readonly DateLanguage[]
  readonly isWhole: boolean
}

interface Spelling {
  readonly key: string
  readonly index: number
  readonly language: DateLanguage
  readonly isWhole: boolean
}

const DAY_KEYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const MONTH_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

/** Every spelling of a list of names. */
function spellingsOf(list: 'months' | 'days', keys: readonly string[]): Spelling[] {
  return DATE_LANGUAGES.flatMap((language) =>
    CALENDAR_WORDS[language].flatMap((words: CalendarWords) =>
      (['wide', 'abbreviated'] as const).flatMap((width) =>
        (['format', 'stand-alone'] as const).flatMap((form) =>
          keys.map((key, index) => ({
            key: nameKey(words[list][form][width][key] ?? ''),
            index,
            language,
            isWhole: width === 'wide',
          }))
        )
      )
    )
  )
}

const added = <T>(list: readonly T[], item: T): readonly T[] => (list.includes(item) ? list : [...list, item])

/** By folded name. Where languages disagree on a name, the first in the order of ties is right. */
export const MONTH_NAMES: ReadonlyMap<string, NamedMonth> = (() => {
  const found = new Map<string, NamedMonth>()
  for (const { key, index, language, isWhole } of spellingsOf('months', MONTH_KEYS)) {
    const known = found.get(key) ?? { month: index + 1, languages: [], isWhole: false }
    if (known.month !== index + 1) continue
    found.set(key, {
      month: known.month,
      languages: added(known.languages, language),
      isWhole: known.isWhole || isWhole,
    })
  }
  return found
})()

/** By folded name. Leaves out names of a single letter of an alphabet: too many things are called so. */
export const WEEKDAY_NAMES: ReadonlyMap<string, NamedWeekday> = (() => {
  const found = new Map<string, NamedWeekday>()
  for (const { key, index, language, isWhole } of spellingsOf('days', DAY_KEYS)) {
    if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]?$/u.test(key)) continue
    const known = found.get(key) ?? { weekdays: [], languages: [], isWhole: false }
    found.set(key, {
      weekdays: added(known.weekdays, index),
      languages: added(known.languages, language),
      isWhole: known.isWhole || isWhole,
    })
  }
  return found
})()

const NAMES = [...MONTH_NAMES.keys()]

/** Whether a month's name begins with these letters. */
export const beginsMonth = (letters: string): boolean => {
  const folded = fold(letters)
  return NAMES.some((name) => name.startsWith(folded))
}

/** How a date is put together. */
export type DateForm = 'day-month' | 'month-day' | 'year-month'

/** How a language prints its dates, read from the pattern of its calendar. */
interface Habit {
  readonly form: DateForm
  /** Whether the day is an ordinal, with a stop: `18. Januar`. */
  readonly hasStop: boolean
  /** Whether `de` joins the parts of a date with whole names. */
  readonly hasDe: boolean
}

const HABITS = new Map<DateLanguage, Habit>(
  DATE_LANGUAGES.map((language) => {
    const { long } = itemAt(CALENDAR_WORDS[language], 0).dateFormats
    const form = long.startsWith('y') ? 'year-month' : long.startsWith('M') ? 'month-day' : 'day-month'
    return [language, { form, hasStop: /d\./.test(long), hasDe: long.includes("'de'") }]
  })
)

/** What a printed date shows of its language. */
export interface PrintedForm {
  readonly form: DateForm
  readonly hasStop: boolean
  readonly hasDe: boolean
  /** Whether the month has its whole name. */
  readonly isWhole: boolean
}

/** Languages that stand alone where they print a form, though later ones print it as well. */
const FIRST = 5

/**
 * Of the languages that call a month so, those that print such a date: `14 de abril` is Spanish or Portuguese; `14 aprile`, without `de`, is
 * neither, unless no other language has the name. The words of an article tell a later language from the first five.
 */
export function languagesOfForm(named: readonly DateLanguage[], printed: PrintedForm): readonly DateLanguage[] {
  const isLike = (language: DateLanguage): boolean => {
    const { form, hasStop } = HABITS.get(language) ?? printed
    // English prints the day first as often as the month.
    return (form === printed.form || (language === 'en' && printed.form === 'day-month')) && hasStop === printed.hasStop
  }
  const like = preferred(named, isLike)
  const withDe =
    printed.isWhole || printed.hasDe
      ? preferred(like, (language) => HABITS.get(language)?.hasDe === printed.hasDe)
      : like
  return preferred(withDe, (language) => DATE_LANGUAGES.indexOf(language) < FIRST)
}

/** The languages that fit; all where none does. */
export function preferred(
  languages: readonly DateLanguage[],
  fits: (language: DateLanguage) => boolean
): readonly DateLanguage[] {
  const fitting = languages.filter(fits)
  return fitting.length > 0 ? fitting : languages
}

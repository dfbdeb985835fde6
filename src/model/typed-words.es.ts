// The words of a date as a person types it, in Spanish or in English.

import { numberOfMonth } from './number-of-month.ts'
import { ENGLISH_MONTHS, MONTH_NAMES } from './month-names.es.ts'
import { type monthNumber as englishNumber, SMALL_DATE_WORD as ENGLISH } from './typed-words.ts'

/** `julio`, `jul.`, `july`, and `setiembre` beside `septiembre`. */
export const monthNumber: typeof englishNumber = (word) =>
  numberOfMonth(word.replace(/^set/i, 'sept'), MONTH_NAMES) ?? numberOfMonth(word, ENGLISH_MONTHS)

export const SMALL_DATE_WORD = new RegExp(
  `${ENGLISH.source}|^(?:el|del?|o|lun(?:es)?|martes|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?)$`
)

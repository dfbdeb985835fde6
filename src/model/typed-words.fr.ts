// The words of a date as a person types it, in French or in English.

import { numberOfMonth } from './number-of-month.ts'
import { ENGLISH_MONTHS, MONTH_NAMES } from './month-names.fr.ts'
import { type monthNumber as englishNumber, SMALL_DATE_WORD as ENGLISH } from './typed-words.ts'

/** `juillet`, `juil.`, `aout`, `july` */
export const monthNumber: typeof englishNumber = (word) =>
  numberOfMonth(word, MONTH_NAMES) ?? numberOfMonth(word, ENGLISH_MONTHS)

export const SMALL_DATE_WORD = new RegExp(
  `${ENGLISH.source}|^(?:le|du|de|d|(?:lun|jeu)(?:di)?|mardi|mer(?:credi)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?)$`
)

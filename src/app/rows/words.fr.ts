// The words of the rows of a list, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  filedUnder: 'Classé sous',
  onDay: (day) => `, ${day}`,
  dayOf: (month, weekday) => `${month}, ${weekday}`,
}

// The names of the months in French.

import { MONTH_NAMES as ENGLISH } from './month-names.ts'

/** English months are read beside these. */
export const ENGLISH_MONTHS = ENGLISH

/** From January. */
export const MONTH_NAMES = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

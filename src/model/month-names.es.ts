// The names of the months in Spanish.

import { MONTH_NAMES as ENGLISH } from './month-names.ts'

/** English months are read beside these. */
export const ENGLISH_MONTHS = ENGLISH

/** From January. */
export const MONTH_NAMES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

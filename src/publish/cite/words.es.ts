// The words that citations add to what the archive says of an article, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  summary: 'Resumen en el listado del editor',
  headline: 'Titular en el listado del editor',
  note: (what, archive, days) =>
    `${what}, tal como se capturó en ${archive}.${days === null ? '' : ` Con fecha ${days}.`}`,
  retrieved: (day, address) => `Recuperado el ${day}, de ${address}`,
  accessed: (day) => `Consultado el ${day}.`,
}

// The words for the lines of a capture and for how captures of an article differ, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { CAPTURE_WORDS as ENGLISH } from './capture-words.ts'

export const CAPTURE_WORDS: Translated<typeof ENGLISH> = {
  differs: 'Esta captura dice otra cosa:',
  fields: {
    title: 'título',
    summary: 'resumen',
    kicker: 'antetítulo',
    credit: 'crédito',
    printedPlace: 'lugar impreso',
  },
  none: 'sin texto',
  lines: ([first, last]) => (first === last ? `Línea ${first}` : `Líneas ${first} a ${last}`),
  linesOf: (seed) => `Líneas de ${seed}`,
}

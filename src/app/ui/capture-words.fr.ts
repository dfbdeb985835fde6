// The words for the lines of a capture and for how captures of an article differ, in French.

import type { Translated } from '../../model/translated.ts'
import type { CAPTURE_WORDS as ENGLISH } from './capture-words.ts'

export const CAPTURE_WORDS: Translated<typeof ENGLISH> = {
  differs: 'Cette capture dit autre chose\u00A0:',
  fields: {
    title: 'titre',
    summary: 'résumé',
    kicker: 'surtitre',
    credit: 'crédit',
    printedPlace: 'lieu indiqué',
  },
  none: 'aucun',
  lines: ([first, last]) => (first === last ? `Ligne ${first}` : `Lignes ${first} à ${last}`),
  linesOf: (seed) => `Lignes de ${seed}`,
}

// The words that citations add to what the archive says of an article, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  summary: 'Résumé dans la liste de l’éditeur',
  headline: 'Titre dans la liste de l’éditeur',
  note: (what, archive, days) =>
    `${what}, tel que capturé dans ${archive}.${days === null ? '' : ` Date imprimée\u00A0: ${days}.`}`,
  retrieved: (day, address) => `Consulté le ${day} à l’adresse ${address}`,
  accessed: (day) => `Consulté le ${day}.`,
}

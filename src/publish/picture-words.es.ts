// The words of the pictures for previews, and what they are described by, in Spanish.

import type { Translated } from '../model/translated.ts'
import { ofPublisher } from './named-publisher.es.ts'
import type { PICTURE_WORDS as ENGLISH } from './picture-words.ts'

export const PICTURE_WORDS: Translated<typeof ENGLISH> = {
  newsOf: (settings) => `Copia no oficial de noticias ${ofPublisher(settings)}`,
  to: (day) => `al ${day}`,
  facet: { theme: 'Tema', flag: 'Transversal a los temas', place: 'Lugar', format: 'Formato' },
  within: (facet, group) => `${facet}: ${group}`,
  note: (items, days) => `${items}, ${days}`,
  alt: (archive, title) => `${archive}, copia no oficial. ${title}`,
  dated: (days, title) => `${days}: ${title}`,
}

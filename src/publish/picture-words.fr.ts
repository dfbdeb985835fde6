// The words of the pictures for previews, and what they are described by, in French.

import type { Translated } from '../model/translated.ts'
import type { PICTURE_WORDS as ENGLISH } from './picture-words.ts'

export const PICTURE_WORDS: Translated<typeof ENGLISH> = {
  // Beside the name there is room for one line.
  newsOf: ({ publisher }) => `Copie non officielle\u00A0: ${publisher}`,
  to: (day) => `au ${day}`,
  facet: { theme: 'Thème', flag: 'Marqueur transversal', place: 'Lieu', format: 'Format' },
  within: (facet, group) => `${facet}\u00A0: ${group}`,
  note: (items, days) => `${items}, ${days}`,
  alt: (archive, title) => `${archive}, copie non officielle. ${title}`,
  dated: (days, title) => `${days}\u00A0: ${title}`,
}

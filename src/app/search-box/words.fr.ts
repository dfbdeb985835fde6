// The words of the search box, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  search: 'Recherche',
  placeholder: 'un mot, un nom, un mois',
  narrowWith: 'préciser avec',
  examples: ['"une expression"', '-mot', 'titre:', 'avant:'],
}

// The words of the button that opens the settings for reading, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  display: 'Affichage',
  notLoaded: 'Les raccourcis et les réglages n’ont pas pu être chargés.',
}

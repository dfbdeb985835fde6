// The words of the tools of a view, in French.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  more: 'Plus',
  share: 'Partager',
  takeAlong: 'Emporter',
  notLoaded: 'Les articles n’ont pas pu être chargés.',
}

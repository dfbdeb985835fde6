// The words of what goes wrong around the pages, in French.

import type { Translated } from '../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  notLoaded: 'La page n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
}

// The words of the line that says which filters a query was read as, in French.

import type { Translated } from '../../model/translated.ts'
import type { READ_AS_WORDS as ENGLISH } from './read-as-words.ts'

export const READ_AS_WORDS: Translated<typeof ENGLISH> = {
  readAs: (things) => `Lu comme\u00A0: ${things}.`,
  searchForWords: (typed) => `Chercher plutôt les mots «\u00A0${typed}\u00A0»`,
}

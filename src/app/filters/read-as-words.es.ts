// The words of the line that says which filters a query was read as, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { READ_AS_WORDS as ENGLISH } from './read-as-words.ts'

export const READ_AS_WORDS: Translated<typeof ENGLISH> = {
  readAs: (things) => `Interpretado como: ${things}.`,
  searchForWords: (typed) => `Buscar en su lugar las palabras «${typed}»`,
}

// The words of the search box, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  search: 'Buscar',
  placeholder: 'palabra, nombre o mes',
  narrowWith: 'precisar con',
  examples: ['"una frase"', '-palabra', 'título:', 'antes:'],
}

// The words of what goes wrong around the pages, in Spanish.

import type { Translated } from '../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  notLoaded: 'No se pudo cargar la página. Compruebe la conexión e inténtelo de nuevo.',
}

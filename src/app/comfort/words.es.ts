// The words of the button that opens the settings for reading, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  display: 'Presentación',
  notLoaded: 'No se pudieron cargar los atajos ni los ajustes.',
}

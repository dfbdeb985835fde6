// The words of the tools of a view, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  more: 'Más',
  share: 'Compartir',
  takeAlong: 'Descargar',
  notLoaded: 'No se pudieron cargar los artículos.',
}

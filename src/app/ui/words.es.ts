// The words of what several folders show, and of what stands in place of any page, in Spanish.

import type { Translated } from '../../model/translated.ts'
import type { WORDS as ENGLISH } from './words.ts'

export const WORDS: Translated<typeof ENGLISH> = {
  articles: (count) => (count === 1 ? 'artículo' : 'artículos'),
  loading: 'Leyendo el archivo…',
  broken: 'No se pudo mostrar esta página',
  tryAgain: 'Intentar de nuevo',
  toTimeline: 'Ir a la cronología',
  copied: 'Copiado',
  copyByHand: 'El texto, para copiarlo a mano',
}

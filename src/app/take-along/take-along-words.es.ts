// The words of what a view is taken along with, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.es.ts'
import type { TAKE_WORDS as ENGLISH } from './take-along-words.ts'

export const TAKE_WORDS: Translated<typeof ENGLISH> = {
  heading: (count) => `Descargar ${countArticles(count)}, en este orden, como fichero:`,
  progress: 'Cargando los artículos',
  loading: (loaded, total) => `Cargando: ${formatCount(loaded)} de ${countArticles(total)}.`,
  saved: (count, file) => `${countArticles(count)} en ${file}.`,
  cancelled: 'Cancelado: no se creó ningún fichero.',
  failed: 'No se pudo crear el fichero.',
  cancel: 'Cancelar',
}

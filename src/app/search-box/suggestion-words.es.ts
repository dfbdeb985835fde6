// The words of what the search box suggests, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted } from '../../publish/count-in-words.es.ts'
import type { SUGGESTION_WORDS as ENGLISH } from './suggestion-words.ts'

export const SUGGESTION_WORDS: Translated<typeof ENGLISH> = {
  suggestions: 'Sugerencias',
  word: (articles) => `palabra, ${countArticles(articles)}`,
  correctionOf: (typed, articles) => `(ha escrito ${typed}), ${countArticles(articles)}`,
  value: ({ one }, articles) => `${one}, ${countArticles(articles)}`,
  filters: (articles) => countArticles(articles),

  // Announced once the list stands.
  none: 'Ninguna sugerencia',
  found: (count) => counted(count, 'sugerencia', 'sugerencias'),
  foundRecent: (count) => counted(count, 'búsqueda reciente', 'búsquedas recientes'),

  recent: 'Búsquedas recientes',
  keptHere: 'Se guardan solo en este dispositivo.',
  eraseFrom: 'Borrar de este dispositivo',
  erase: (query) => `Borrar «${query}»`,
  eraseAll: 'Borrar todas',
}

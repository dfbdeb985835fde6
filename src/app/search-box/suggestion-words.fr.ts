// The words of what the search box suggests, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, counted } from '../../publish/count-in-words.fr.ts'
import type { SUGGESTION_WORDS as ENGLISH } from './suggestion-words.ts'

export const SUGGESTION_WORDS: Translated<typeof ENGLISH> = {
  suggestions: 'Suggestions',
  word: (articles) => `mot, ${countArticles(articles)}`,
  correctionOf: (typed, articles) => `(vous avez tapé ${typed}), ${countArticles(articles)}`,
  value: ({ one }, articles) => `${one}, ${countArticles(articles)}`,
  filters: (articles) => countArticles(articles),

  none: 'Aucune suggestion',
  found: (count) => counted(count, 'suggestion', 'suggestions'),
  foundRecent: (count) => counted(count, 'recherche récente', 'recherches récentes'),

  recent: 'Recherches récentes',
  keptHere: 'Gardées sur cet appareil seulement.',
  eraseFrom: 'Effacer de cet appareil',
  erase: (query) => `Effacer «\u00A0${query}\u00A0»`,
  eraseAll: 'Tout effacer',
}

// The words of an article and of a view as Markdown, in French.

import type { Translated } from '../model/translated.ts'
import type { MARKDOWN_WORDS as ENGLISH } from './markdown-words.ts'

export const MARKDOWN_WORDS: Translated<typeof ENGLISH> = {
  address: 'Adresse',
  original: 'Original',
  publisher: 'Éditeur',
  credit: 'Crédit',
  place: 'Lieu indiqué',
  themes: 'Thèmes',
  places: 'Lieux',
  format: 'Format',
  source: 'Capturé dans',
  fact: (name, values) => `${name}\u00A0: ${values}`,
  lines: ([first, last]) => (first === last ? `ligne ${first}` : `lignes ${first} à ${last}`),
  truncated: 'La capture s’arrête au milieu de cet article.',
  copy: 'Copie non officielle.',
  view: (publisher, archive) => `${publisher}. Résumés de ses listes, lus dans ${archive}.`,
}

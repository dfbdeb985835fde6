// The words of an article and of a view as Markdown, in Spanish.

import type { Translated } from '../model/translated.ts'
import type { MARKDOWN_WORDS as ENGLISH } from './markdown-words.ts'

export const MARKDOWN_WORDS: Translated<typeof ENGLISH> = {
  address: 'Dirección',
  original: 'Original',
  publisher: 'Editor',
  credit: 'Crédito',
  place: 'Lugar impreso',
  themes: 'Temas',
  places: 'Lugares',
  format: 'Formato',
  source: 'Capturado en',
  fact: (name, values) => `${name}: ${values}`,
  lines: ([first, last]) => (first === last ? `línea ${first}` : `líneas ${first} a ${last}`),
  truncated: 'La captura termina dentro de este artículo.',
  copy: 'Copia no oficial.',
  view: (publisher, archive) => `${publisher}. Resúmenes de sus listados, leídos en ${archive}.`,
}

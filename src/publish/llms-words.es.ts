// The words of `llms.txt`, in Spanish.

import type { Translated } from '../model/translated.ts'
import { newsItems } from './count-in-words.es.ts'
import type { LLMS_WORDS as ENGLISH } from './llms-words.ts'
import { ofPublisher } from './named-publisher.es.ts'

export const LLMS_WORDS: Translated<typeof ENGLISH> = {
  archive: (articles, settings, days) =>
    `${newsItems(articles)} ${ofPublisher(settings)}${days === null ? '' : `, ${days}`}. Copia no oficial.`,
  archiveTitle: 'El archivo entero',
  pagesTitle: 'Páginas',
  markdown: 'Cada artículo tiene una dirección permanente; seguida de `index.md` da lo mismo como Markdown.',
  listings: 'Los textos son títulos, días y resúmenes tal como figuraban en los listados, no los artículos completos.',
  item: (link, what) => `${link}: ${what}`,
  files: {
    json: ['JSON', 'cada artículo con aquello en lo que está clasificado'],
    schema: ['JSON Schema', 'qué significa cada una de sus propiedades'],
    csv: ['CSV', 'lo mismo como tabla'],
  },
  feeds: { atom: ['Atom', 'los artículos más recientes'], json: ['JSON Feed', 'lo mismo'] },
  timeline: ['Cronología', 'todos los artículos, los más recientes primero'],
  indexes: {
    themes: ['Temas', 'de qué tratan'],
    places: ['Lugares', 'los países y regiones de los que tratan'],
    formats: ['Formatos', 'comunicados de prensa, vídeos y otros'],
  },
  sources: ['Fuentes', 'los listados capturados, con cuenta de cada línea'],
  about: ['Acerca de', 'de quién son estas noticias y cómo citarlas'],
}

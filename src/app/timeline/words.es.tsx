// The words of the timeline, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { joinWords } from '../../publish/count-in-words.es.ts'
import type { WORDS as ENGLISH } from './words.tsx'

export const WORDS: Translated<typeof ENGLISH> = {
  filtersNotLoaded: 'No se pudieron cargar los filtros.',
  timeline: 'Cronología',
  searching: 'Buscando…',
  withoutScripts:
    'Sin JavaScript, esta página muestra los artículos más recientes, pida lo que pida su dirección. Al pie hay enlaces a todos los años.',
  byYear: 'Por año',

  // The tools.
  filters: 'Filtros',
  filtersInUse: (count) => `Filtros · ${count}`,
  filtersInUseSaid: (count, searched) => `Filtros, ${count} en uso${searched ? ', además de la búsqueda' : ''}`,
  headlinesOnly: 'Solo titulares',

  // The list.
  bestFirst: 'Los más relevantes primero',
  corrected(corrections) {
    const read = corrections.map(({ typed, readAs }) => `${typed} como ${joinWords(readAs, 'or')}`)
    return `Solo con una corrección: ${joinWords(read, 'and')}`
  },
  noneIn: (month) => `Nada capturado en ${month}.`,
  noneFrom: (span) => `Nada capturado ${span}.`,

  notLoaded: 'No se pudieron cargar los artículos.',
}

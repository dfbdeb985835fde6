// What the heads of pages, the feeds and a browser's list of searches say of themselves, in Spanish.

import type { SliceIndex } from '../address/slice-path.ts'
import type { Translated } from '../model/translated.ts'
import { joinWords, newsItems } from './count-in-words.es.ts'
import type { HEAD_WORDS as ENGLISH } from './head-words.ts'
import { ofPublisher } from './named-publisher.es.ts'

const SORTED_BY = { themes: 'tema', places: 'lugar' } as const

/** What the articles of an index are grouped by. */
const GROUPED_BY: Readonly<Record<SliceIndex, string>> = {
  themes: 'tema',
  places: 'país y región',
  formats: 'formato',
}

const NOTE = 'Copia no oficial.'

export const HEAD_WORDS: Translated<typeof ENGLISH> = {
  indexes: { themes: 'Temas', places: 'Lugares', formats: 'Formatos' },
  about: 'Acerca de',
  saved: 'Guardados',
  sources: 'Fuentes',
  notFound: 'No encontrada',
  moved: 'Trasladado',

  ofArchive: ({ articles, settings, days, indexes }) =>
    `${newsItems(articles)} ${ofPublisher(settings)}${days === null ? '' : `, ${days}`}, por ${joinWords(['fecha', ...indexes.map((index) => SORTED_BY[index])], 'and')}. ${NOTE}`,
  ofArticle: (publisher, days) => `${publisher}, ${days}.`,
  ofPeriod: (count, settings, period) => `${newsItems(count)} ${ofPublisher(settings)}, ${period}. ${NOTE}`,
  ofIndex: (index, settings, articles) =>
    `${newsItems(articles)} ${ofPublisher(settings)} por ${GROUPED_BY[index]}. ${NOTE}`,
  ofSlice: ({ label, count }, settings, scope) =>
    `${label}: ${newsItems(count)} ${ofPublisher(settings)}.${scope === null ? '' : ` ${scope}.`} ${NOTE}`,
  ofAbout: (name) => `Qué es ${name}, de quién son sus noticias, y cómo citarlas y usarlas.`,
  ofSources: (name) => `A partir de qué se compiló ${name}: cada listado capturado, línea por línea.`,
  ofSaved: 'Lo que ha guardado en este dispositivo.',
  ofNotFound: 'No hay ninguna página en esta dirección.',
  ofWithdrawn: 'Este artículo se ha retirado.',
  movedTo: ['Este artículo se ha trasladado a ', '.'],

  ofFeed: (settings) => `Noticias ${ofPublisher(settings)}. ${NOTE}`,
  ofSearch: (settings) => `Buscar en ${settings.name}, noticias ${ofPublisher(settings)}`,
}

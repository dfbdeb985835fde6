// The words of the facets, of the sentence and of the lines under it, in Spanish.

import type { Sort } from '../../model/criteria.ts'
import type { Translated } from '../../model/translated.ts'
import { allOf, andBefore, countArticles, inWords, orBefore } from '../../publish/count-in-words.es.ts'
import type { FACET_WORDS as ENGLISH_FACETS, SORT_WORDS as ENGLISH_SORTS, WORDS as ENGLISH } from './words.tsx'

// The leads fit one article and several, and follow "pero no".
export const FACET_WORDS: Translated<typeof ENGLISH_FACETS> = {
  theme: { heading: 'Tema', lead: 'sobre', one: 'tema', many: 'temas' },
  flag: { heading: 'Transversales', lead: 'en relación con', one: 'marcador', many: 'marcadores' },
  format: { heading: 'Formato', lead: 'en formato', one: 'formato', many: 'formatos' },
  place: { heading: 'Lugar', lead: 'acerca de', one: 'lugar', many: 'lugares' },
  seed: { heading: 'Listado capturado', lead: 'en el listado', one: 'listado', many: 'listados' },
}

export const SORT_WORDS: Translated<typeof ENGLISH_SORTS> = {
  match: 'Relevantes',
  newest: 'Recientes',
  oldest: 'Antiguos',
}

/** The same, after a sentence. */
const IN_ORDER = {
  match: 'los más relevantes primero',
  newest: 'los más recientes primero',
  oldest: 'los más antiguos primero',
} as const satisfies Record<Sort, string>

export const WORDS: Translated<typeof ENGLISH> = {
  filters: 'Filtros',
  startOver: 'Quitar todo',
  from: 'Desde',
  to: 'Hasta',
  order: 'Orden',

  // The sentence. Its spaces are part of it.
  asked: 'Lo que se pide',
  remove: (part) => `Quitar: ${part}`,
  searching: 'Buscando…',
  noArticle: 'Ningún artículo',
  yet: ' todavía.',
  all: (articles) => (articles === 1 ? '1 artículo' : `Los ${countArticles(articles)}`),
  span: ({ words }) => `, ${words}.`,
  uncounted: 'Artículos',
  noneCaptured: 'Nada capturado',
  with: ' con ',
  for: ' para ',
  withoutWord: ', sin ninguna palabra que buscar en ',
  or: (next) => ` ${orBefore(next)} `,
  and: (next) => ` ${andBefore(next)} `,
  nor: () => ' ni ',
  lead: (lead) => (lead === '' ? ' ' : ` ${lead} `),
  butNot: (lead) => ` pero no ${lead} `,
  // Its shorter form, for announcements.
  comma: ', ',
  commaNot: ', no ',
  inOrder: (said, sort) => `${said}, ${IN_ORDER[sort]}`,

  // How the query was read.
  asTyped: 'Las palabras se buscan tal como están escritas.',
  forgive: 'Admitir erratas',
  searchAsTyped: (typed) => (
    <>
      Buscar<span className="max-md:sr-only">{` «${typed}»`}</span> tal cual
    </>
  ),
  forms: (words) => <>También: {words}. </>,
  fewerWords: (asked, required) =>
    `Ningún artículo tiene ${allOf(asked, 'feminine')} palabras; estos tienen ${inWords(required, 'feminine')}. `,
  fewerParts: (asked, required) =>
    `Ningún artículo tiene ${allOf(asked, 'feminine')} partes; estos tienen ${inWords(required, 'feminine')}. `,
  correction: ({ typed, readAs, known }) =>
    known ? (
      <>
        {typed} se ha leído también como {readAs}.{' '}
      </>
    ) : (
      <>
        Leído como {readAs}
        <span className="max-md:hidden">; ningún artículo dice {typed}</span>.{' '}
      </>
    ),
  alternative: (isLast) => (isLast ? ' o ' : ', '),
}

// The words of the facets, of the sentence and of the lines under it, in French.

import type { Sort } from '../../model/criteria.ts'
import type { Translated } from '../../model/translated.ts'
import { countArticles, inWords } from '../../publish/count-in-words.fr.ts'
import type { FACET_WORDS as ENGLISH_FACETS, SORT_WORDS as ENGLISH_SORTS, WORDS as ENGLISH } from './words.tsx'

/** The nouns are masculine: sentences put an article before them. So is every lead: `mais pas` may stand before it. */
export const FACET_WORDS: Translated<typeof ENGLISH_FACETS> = {
  theme: { heading: 'Thème', lead: 'sur le thème', one: 'thème', many: 'thèmes' },
  flag: { heading: 'Marqueur transversal', lead: 'sous le marqueur', one: 'marqueur', many: 'marqueurs' },
  format: { heading: 'Format', lead: 'au format', one: 'format', many: 'formats' },
  place: { heading: 'Lieu', lead: 'pour le lieu', one: 'lieu', many: 'lieux' },
  seed: { heading: 'Relevé', lead: 'dans le relevé', one: 'relevé', many: 'relevés' },
}

export const SORT_WORDS: Translated<typeof ENGLISH_SORTS> = {
  match: 'Pertinence',
  newest: 'Plus récents',
  oldest: 'Plus anciens',
}

const IN_ORDER = {
  match: 'les plus pertinents d’abord',
  newest: 'les plus récents d’abord',
  oldest: 'les plus anciens d’abord',
} as const satisfies Record<Sort, string>

export const WORDS: Translated<typeof ENGLISH> = {
  filters: 'Filtres',
  startOver: 'Tout effacer',
  from: 'Début',
  to: 'Fin',
  order: 'Ordre',

  asked: 'Ce qui est demandé',
  remove: (part) => `Retirer ${part}`,
  searching: 'Recherche…',
  noArticle: 'Aucun article',
  yet: ' pour l’instant.',
  all: countArticles,
  span: ({ words }) => `, ${words}.`,
  uncounted: 'Articles',
  noneCaptured: 'Rien n’a été capturé',
  with: ' avec ',
  for: ' pour ',
  withoutWord: ', sans aucun mot à chercher dans ',
  or: () => ' ou ',
  and: () => ' et ',
  nor: () => ' ni ',
  lead: (lead) => (lead === '' ? ' ' : ` ${lead} `),
  butNot: (lead) => `, mais pas ${lead} `,
  comma: ', ',
  commaNot: ', sauf ',
  inOrder: (said, sort) => `${said}, ${IN_ORDER[sort]}`,

  asTyped: 'Les mots sont pris tels quels.',
  forgive: 'Tolérer les fautes de frappe',
  searchAsTyped: (typed) => (
    <>
      Chercher<span className="max-md:sr-only">{` «\u00A0${typed}\u00A0»`}</span> tel quel
    </>
  ),
  forms: (words) => (
    <>
      {'Aussi\u00A0: '}
      {words}.{' '}
    </>
  ),
  fewerWords: (asked, required) =>
    `Aucun article n’a les ${inWords(asked)} mots à la fois\u202F; ceux-ci en ont ${inWords(required)}. `,
  fewerParts: (asked, required) =>
    `Aucun article n’a les ${inWords(asked)} éléments à la fois\u202F; ceux-ci en ont ${inWords(required)}. `,
  correction: ({ typed, readAs, known }) =>
    known ? (
      <>
        {typed} a aussi été lu comme {readAs}.{' '}
      </>
    ) : (
      <>
        Lu comme {readAs}
        <span className="max-md:hidden">
          {'\u202F; aucun article ne dit '}
          {typed}
        </span>
        .{' '}
      </>
    ),
  alternative: (isLast) => (isLast ? ' ou ' : ', '),
}

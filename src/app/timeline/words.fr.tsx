// The words of the timeline, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles, formatCount, joinWords } from '../../publish/count-in-words.fr.ts'
import type { WORDS as ENGLISH } from './words.tsx'

export const WORDS: Translated<typeof ENGLISH> = {
  filtersNotLoaded: 'Les filtres n’ont pas pu être chargés.',
  timeline: 'Chronologie',
  searching: 'Recherche…',
  withoutScripts:
    'Sans JavaScript, cette page montre les articles les plus récents, quoi que demande son adresse. Des liens vers toutes les années se trouvent en bas.',
  byYear: 'Par année',

  filters: 'Filtres',
  filtersInUse: (count) => `Filtres · ${count}`,
  filtersInUseSaid: (count, searched) => `Filtres, ${count} en cours${searched ? ' en plus de la recherche' : ''}`,
  headlinesOnly: 'Titres seuls',

  bestFirst: 'Les plus pertinents d’abord',
  corrected: (corrections) => {
    const read = corrections.map(({ typed, readAs }) => `${typed} lu comme ${joinWords(readAs, 'or')}`)
    return `Avec correction seulement\u00A0: ${joinWords(read, 'and')}`
  },
  noneIn: (month) => `Rien n’a été capturé en ${month}.`,
  noneFrom: (span) => `Rien n’a été capturé ${span}.`,

  fromBeginning: 'Depuis le début',
  rowsBefore: (count) => `Les ${count} précédents`,
  rowsAfter: (count) => `Les ${count} suivants`,
  earlier: (month) => `Plus tôt\u00A0: ${month}`,
  later: (month) => `Plus tard\u00A0: ${month}`,
  standing: ({ first, last, total, grows }) => {
    const shown =
      first === 1
        ? `${countArticles(last)} sur ${formatCount(total)} ${last < 2 ? 'se trouve' : 'se trouvent'} ici`
        : `Les articles ${formatCount(first)} à ${formatCount(last)} sur ${formatCount(total)} se trouvent ici`
    const more = grows ? ', et d’autres arrivent à mesure que vous lisez' : ''
    return `${shown}${more}. L’impression et la recherche dans la page portent sur eux.`
  },
  showAll: (count) => `Afficher les ${formatCount(count)}`,
  showAllFromHere: (count) => `Afficher les ${formatCount(count)} à partir d’ici`,
  notLoaded: 'Les articles n’ont pas pu être chargés.',
}

// The words of the timeline, in French.

import type { Translated } from '../../model/translated.ts'
import { joinWords } from '../../publish/count-in-words.fr.ts'
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

  notLoaded: 'Les articles n’ont pas pu être chargés.',
}

// The words for what can be left out of a question, in French.

import type { Translated } from '../../model/translated.ts'
import { joinWords } from '../../publish/count-in-words.fr.ts'
import type { RELAXATION_WORDS as ENGLISH } from './relaxation-words.ts'

export const RELAXATION_WORDS: Translated<typeof ENGLISH> = {
  allOthers: 'Tous les autres',

  without: (called) => `Sans ${called}`,
  alone: (called) => `Seulement ${called}`,
  allBut: (labels) => `Tout sauf ${joinWords(labels, 'and')}`,
  theQuery: (query, isMoreThanWords) =>
    isMoreThanWords || /["“”„«»]/.test(query)
      ? query
      : `${/\s/.test(query) ? 'les mots' : 'le mot'} «\u00A0${query}\u00A0»`,
  theValues: ({ one, many }, labels, every = false) =>
    `${labels.length < 2 ? `le ${one}` : `les ${many}`} ${joinWords(labels, every ? 'and' : 'or')}`,
  oneOf: ({ one, many }, labels) =>
    `${labels.length === 2 ? `L’un ou l’autre ${one}` : `L’un des ${many}`}\u00A0: ${joinWords(labels, 'or')}`,
  leavingOut: (labels) => `exclure ${joinWords(labels, 'and')}`,
  thePeriod: (period) => `la période (${period})`,
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  eitherOf: (names) => joinWords(names, 'or'),
  theQuotes: (phrase) => `les guillemets autour de ${phrase}`,
}

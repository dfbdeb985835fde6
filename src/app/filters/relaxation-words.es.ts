// The words for what can be left out of a question, in Spanish.

import type { Translated } from '../../model/translated.ts'
import { joinWords } from '../../publish/count-in-words.es.ts'
import type { RELAXATION_WORDS as ENGLISH } from './relaxation-words.ts'

export const RELAXATION_WORDS: Translated<typeof ENGLISH> = {
  allOthers: 'Todas las demás',

  // What can be left out of the question follows "sin", "solo" and "coincide con".
  without: (called) => `Sin ${called}`,
  alone: (called) => `Solo ${called}`,
  allBut: (labels) => `Todo excepto ${joinWords(labels, 'and')}`,
  theQuery(query, isMoreThanWords) {
    if (isMoreThanWords || /["“”„«»]/.test(query)) return query
    return `${/\s/.test(query) ? 'las palabras' : 'la palabra'} «${query}»`
  },
  theValues: ({ one, many }, labels, every = false) =>
    `${labels.length === 1 ? `el ${one}` : `los ${many}`} ${joinWords(labels, every ? 'and' : 'or')}`,
  oneOf: ({ many }, labels) =>
    `Cualquiera de los ${labels.length === 2 ? 'dos ' : ''}${many}, ${joinWords(labels, 'or')}`,
  leavingOut: (labels) => `la exclusión de ${joinWords(labels, 'and')}`,
  // The period brings a preposition for sentences: "en 2021", "el 28 de julio de 2021".
  thePeriod: (period) =>
    period.startsWith('el ') ? `el día ${period.slice(3)}` : `el periodo ${period.replace(/^en /, 'de ')}`,
  quoted: (words) => `«${words}»`,
  eitherOf: (names) => joinWords(names, 'or'),
  theQuotes: (phrase) => `las comillas de ${phrase}`,
}

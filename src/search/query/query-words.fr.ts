// The words of the language of queries in French.

import * as english from './query-words.ts'
import { type QueryLanguage, translateQueryWords } from './translated-words.ts'

export const FRENCH: QueryLanguage = {
  operators: {
    theme: 'thème',
    flag: 'marqueur',
    format: 'format',
    place: 'lieu',
    before: 'avant',
    after: 'après',
    date: 'date',
    title: 'titre',
    kicker: 'surtitre',
    summary: 'résumé',
  },
  or: 'OU',
  not: 'SAUF',
  and: 'et',
}

export const { ITEM, saysOr, saysNot, operatorOf } = translateQueryWords(FRENCH, english)

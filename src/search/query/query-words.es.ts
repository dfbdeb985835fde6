// The words of the language of queries in Spanish.

import * as english from './query-words.ts'
import { type QueryLanguage, translateQueryWords } from './translated-words.ts'

export const SPANISH: QueryLanguage = {
  operators: {
    theme: 'tema',
    flag: 'marcador',
    format: 'formato',
    place: 'lugar',
    before: 'antes',
    after: 'después',
    date: 'fecha',
    title: 'título',
    kicker: 'antetítulo',
    summary: 'resumen',
  },
  or: 'O',
  not: 'NO',
  and: 'y',
}

export const { ITEM, saysOr, saysNot, operatorOf } = translateQueryWords(SPANISH, english)

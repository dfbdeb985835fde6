// The words of the language of queries in Spanish.

import * as english from './query-words.ts'
import { translateQueryWords } from './translated-words.ts'

export const {
  ITEM,
  TOKEN,
  JOINING,
  TIMED,
  FACET_OPERATOR,
  JOINTS,
  OR,
  saysOr,
  saysNot,
  SHORTEST_MISSPELT,
  operatorOf,
  printOperator,
} = translateQueryWords(
  {
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
  },
  english
)

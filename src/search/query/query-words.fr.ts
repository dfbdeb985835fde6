// The words of the language of queries in French.

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
  },
  english
)

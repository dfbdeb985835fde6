// The words of the language of queries in another language than English, from a table of its operators. The English words are read beside them.

import { editDistance } from '../../model/edit-distance.ts'
import { fold } from '../words/fold.ts'
import { FACET_OPERATORS, type Operator, OPERATORS, PERIOD_OPERATORS, SHORTEST_MISSPELT } from './operators.ts'
import { FIELDS } from '../index/search-index.ts'
import type * as EnglishWords from './query-words.ts'
import type * as EnglishThings from './thing-words.ts'

export interface QueryLanguage {
  readonly operators: Readonly<Record<Operator, string>>
  readonly or: string
  readonly not: string
  /** The word that joins two dates. */
  readonly and: string
}

/** As they are typed, with their accents or without, beside the English names. */
const namesOf = (operators: QueryLanguage['operators'], list: readonly Operator[]): string =>
  [...new Set(list.flatMap((operator) => [operator, operators[operator], fold(operators[operator])]))].join('|')

type QueryWords = Pick<typeof EnglishWords, 'ITEM' | 'saysOr' | 'saysNot' | 'operatorOf'>

/** Returns the words of a language, from the English ones. */
export function translateQueryWords({ operators, or, not }: QueryLanguage, english: typeof EnglishWords): QueryWords {
  const named = new Map(OPERATORS.map((operator) => [fold(operators[operator]), operator]))
  const isLong = (name: string): boolean => name.length >= SHORTEST_MISSPELT
  return {
    ITEM: new RegExp(
      `(-?)[([]*(?:(${namesOf(operators, OPERATORS)}):\\s+(?=\\S)|(\\p{L}+):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»][)\\]]*|(\\S+))`,
      'giu'
    ),
    saysOr: (text) => text === or || english.saysOr(text),
    saysNot: (text) => text === not || english.saysNot(text),
    operatorOf(name) {
      const typed = name === undefined ? '' : fold(name)
      const exact = named.get(typed)
      if (exact !== undefined) return exact
      const read = english.operatorOf(name)
      if (read !== name || OPERATORS.some((ours) => ours === read) || !isLong(typed)) return read
      const near = [...named].find(([ours]) => isLong(ours) && editDistance(typed, ours, 1) <= 1)
      return near === undefined ? read : near[1]
    },
  }
}

/** Returns what tells the words of a query apart, in a language and in English. */
export function translateThingWords({ operators, or, not, and }: QueryLanguage): {
  readonly [Name in keyof typeof EnglishThings]: RegExp
} {
  const facets = namesOf(operators, FACET_OPERATORS)
  return {
    TOKEN: new RegExp(
      `-?(?:\\p{L}+:\\s*)?["“”„«»][^"“”„«»]*["“”„«»]?|-?(?:${facets}|${namesOf(operators, FIELDS)}):\\s+[^\\s"“”„«»]+|\\S+`,
      'giu'
    ),
    JOINING: new RegExp(`(?:^|\\s)(?:OR|NOT|${or}|${not})(?:\\s|$)`, 'u'),
    TIMED: new RegExp(`(?:^|[\\s-])(?:${namesOf(operators, PERIOD_OPERATORS)}):`, 'iu'),
    FACET_OPERATOR: new RegExp(`^-?(?:${facets}):`, 'iu'),
    JOINTS: new RegExp(`^(?:(?:and|${and})\\s|[\\s,;&])+|(?:\\s(?:and|${and})|[\\s,;&–—])+$`, 'giu'),
  }
}

// The words of the language of queries in another language than English, from a table of its operators. The English words are read beside them.

import { editDistance } from '../../model/edit-distance.ts'
import { fold } from '../words/fold.ts'
import { FACET_OPERATORS, type Operator, OPERATORS, PERIOD_OPERATORS } from './operators.ts'
import { FIELDS } from '../index/search-index.ts'
import type * as English from './query-words.ts'

export interface QueryLanguage {
  readonly operators: Readonly<Record<Operator, string>>
  readonly or: string
  readonly not: string
  /** The word that joins two dates. */
  readonly and: string
}

type QueryWords = {
  readonly [Name in keyof typeof English]: (typeof English)[Name] extends string ? string : (typeof English)[Name]
}

/** Returns the words of a language, from those that are read in every one. */
export function translateQueryWords(
  { operators, or, not, and }: QueryLanguage,
  english: Pick<QueryWords, 'saysOr' | 'saysNot' | 'operatorOf' | 'SHORTEST_MISSPELT'>
): QueryWords {
  /** As they are typed, with their accents or without. */
  const namesOf = (list: readonly Operator[]): string =>
    [...new Set(list.flatMap((operator) => [operator, operators[operator], fold(operators[operator])]))].join('|')
  const named = new Map(OPERATORS.map((operator) => [fold(operators[operator]), operator]))
  const isLong = (name: string): boolean => name.length >= english.SHORTEST_MISSPELT
  const facets = namesOf(FACET_OPERATORS)
  return {
    ITEM: new RegExp(
      `(-?)[([]*(?:(${namesOf(OPERATORS)}):\\s+(?=\\S)|(\\p{L}+):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»][)\\]]*|(\\S+))`,
      'giu'
    ),
    TOKEN: new RegExp(
      `-?(?:\\p{L}+:\\s*)?["“”„«»][^"“”„«»]*["“”„«»]?|-?(?:${facets}|${namesOf(FIELDS)}):\\s+[^\\s"“”„«»]+|\\S+`,
      'giu'
    ),
    JOINING: new RegExp(`(?:^|\\s)(?:OR|NOT|${or}|${not})(?:\\s|$)`, 'u'),
    TIMED: new RegExp(`(?:^|[\\s-])(?:${namesOf(PERIOD_OPERATORS)}):`, 'iu'),
    FACET_OPERATOR: new RegExp(`^-?(?:${facets}):`, 'iu'),
    JOINTS: new RegExp(`^(?:(?:and|${and})\\s|[\\s,;&])+|(?:\\s(?:and|${and})|[\\s,;&–—])+$`, 'giu'),
    OR: or,
    saysOr: (text) => text === or || english.saysOr(text),
    saysNot: (text) => text === not || english.saysNot(text),
    SHORTEST_MISSPELT: english.SHORTEST_MISSPELT,
    operatorOf(name) {
      const typed = name === undefined ? '' : fold(name)
      const exact = named.get(typed)
      if (exact !== undefined) return exact
      const read = english.operatorOf(name)
      if (read !== name || OPERATORS.some((ours) => ours === read) || !isLong(typed)) return read
      const near = [...named].find(([ours]) => isLong(ours) && editDistance(typed, ours, 1) <= 1)
      return near === undefined ? read : near[1]
    },
    printOperator: (operator) => `${operators[operator]}:`,
  }
}

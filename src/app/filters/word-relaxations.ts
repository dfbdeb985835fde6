// What can be let go within a query: one of its words or phrases at a time, what it leaves out, or the quotes of a phrase.

import type { Criteria } from '../../model/criteria.ts'
import { type Clause, parseQuery, type Query } from '../../search/query/parse-query.ts'
import { printQuery } from '../../search/query/print-query.ts'
import { joinWords } from '../../publish/count-in-words.ts'
import type { Relaxation } from './relaxations.ts'

/** More words than this are rather let go together. */
const MOST = 6

const named = (clause: Clause) => {
  const field = clause.field === null ? '' : `${clause.field}:`
  return `“${field}${clause.kind === 'word' ? clause.typed : clause.words.join(' ')}”`
}

const without = <Item>(items: readonly Item[], at: number) => items.filter((_, place) => place !== at)

/** Each part of the query, if there are several and not too many, with the criteria that lack it; then each phrase, with its words set free. */
export function wordRelaxationsOf(criteria: Criteria): readonly Relaxation[] {
  const query = parseQuery(criteria.query)
  const { wanted, unwanted } = query
  const parts = wanted.length + unwanted.length
  const relaxed = (called: string, rest: Partial<Query>): Relaxation => ({
    called,
    without: { ...criteria, query: printQuery({ ...query, ...rest }) },
  })
  const letGo =
    parts < 2 || parts > MOST
      ? []
      : [
          ...wanted.map((group, at) => relaxed(joinWords(group.map(named), 'or'), { wanted: without(wanted, at) })),
          ...unwanted.map((clause, at) => relaxed(`leaving out ${named(clause)}`, { unwanted: without(unwanted, at) })),
        ]
  const setFree = wanted.flatMap((group, at): Relaxation[] => {
    const [clause] = group
    if (group.length > 1 || clause?.kind !== 'phrase' || clause.words.length < 2) return []
    const words = clause.words.map((word): Clause[] => [
      { kind: 'word', typed: word, folded: word, prefix: null, field: clause.field },
    ])
    return [relaxed(`the quotes round ${named(clause)}`, { wanted: wanted.toSpliced(at, 1, ...words) })]
  })
  return [...letGo, ...setFree]
}

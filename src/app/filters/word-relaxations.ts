// What can be left out of a query: one of its words or phrases at a time, one of its exclusions, or the quotes of a phrase.

import type { Criteria } from '../../model/criteria.ts'
import { type Clause, parseQuery, type Query } from '../../search/query/parse-query.ts'
import { printQuery } from '../../search/query/print-query.ts'
import type { Relaxation } from './conditions.ts'
import { RELAXATION_WORDS } from './relaxation-words.ts'

/** Of a query with more parts than this, no part is offered alone. */
const MOST_PARTS = 6

const named = (clause: Clause) => {
  const field = clause.field === null ? '' : `${clause.field}:`
  return RELAXATION_WORDS.quoted(`${field}${clause.kind === 'word' ? clause.typed : clause.words.join(' ')}`)
}

const without = <Item>(items: readonly Item[], index: number) => items.filter((_, other) => other !== index)

/** Each part of the query, if there are several and not too many, with the criteria that lack it; then each phrase, as words without quotes. */
export function wordRelaxationsOf(criteria: Criteria): readonly Relaxation[] {
  const query = parseQuery(criteria.query)
  const { wanted, unwanted } = query
  const parts = wanted.length + unwanted.length
  const relaxed = (called: string, rest: Partial<Query>): Relaxation => ({
    called,
    without: { ...criteria, query: printQuery({ ...query, ...rest }) },
  })
  const withoutOne =
    parts < 2 || parts > MOST_PARTS
      ? []
      : [
          ...wanted.map((group, index) =>
            relaxed(RELAXATION_WORDS.eitherOf(group.map(named)), { wanted: without(wanted, index) })
          ),
          ...unwanted.map((clause, index) =>
            relaxed(RELAXATION_WORDS.leavingOut([named(clause)]), { unwanted: without(unwanted, index) })
          ),
        ]
  const withoutQuotes = wanted.flatMap((group, index): Relaxation[] => {
    const [clause] = group
    if (group.length > 1 || clause?.kind !== 'phrase' || clause.words.length < 2) return []
    const words = clause.words.map((word): Clause[] => [
      { kind: 'word', typed: word, folded: word, prefix: null, field: clause.field },
    ])
    return [relaxed(RELAXATION_WORDS.theQuotes(named(clause)), { wanted: wanted.toSpliced(index, 1, ...words) })]
  })
  return [...withoutOne, ...withoutQuotes]
}

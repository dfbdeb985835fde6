// A query as text, in one canonical form: what is wanted, what is not, then the operators. The inverse of `parse-query.ts`.

import type { Clause, Query, QueryFilter } from './parse-query.ts'
import { OR, printOperator } from './printed-words.ts'

/** Prints a query so that `parseQuery` reads it as it was. */
export function printQuery({ wanted, unwanted, filters }: Query): string {
  return [
    ...wanted.map((group) => group.map(printClause).join(` ${OR} `)),
    ...unwanted.map((clause) => `-${printClause(clause)}`),
    ...filters.map(printFilter),
  ].join(' ')
}

function printClause(clause: Clause): string {
  const field = clause.field ? printOperator(clause.field) : ''
  return field + (clause.kind === 'word' ? clause.typed : `"${clause.words.join(' ')}"`)
}

const quoteSpaced = (value: string) => (/\s/u.test(value) ? `"${value}"` : value)

function printFilter(filter: QueryFilter): string {
  if (filter.kind === 'value') {
    return `${filter.alternative ? `${OR} ` : ''}${filter.excluded ? '-' : ''}${printOperator(filter.facet)}${quoteSpaced(filter.value)}`
  }
  if (filter.kind === 'unread') return printOperator(filter.operator) + quoteSpaced(filter.value)
  const { operator, first, last } = filter
  return printOperator(operator) + (first === last ? first : `${first}/${last}`)
}

// Turns the operators of a query into filters of the criteria, where the reader sees them and can remove them.

import type { Criteria, FacetChoice } from '../../model/criteria.ts'
import { dayFromNumber, dayNumber, firstDayOf, lastDayOf, parsePeriod, type Period } from '../../model/day.ts'
import { parseQuery, type FacetOperator, type Query, type QueryFilter } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { splitWords } from '../words/split-words.ts'

/** Finds the id of the value that a reader names; null for an unknown name. */
export type ValueFinder = (facet: FacetOperator, named: string) => string | null

/** A value of a facet, as the catalogue has it. */
interface NamedValue {
  readonly id: string
  readonly label?: string
}

/** Returns a finder of values by id or label. Case, accents and separators do not matter. */
export function createValueFinder(valuesOf: (facet: FacetOperator) => readonly NamedValue[]): ValueFinder {
  const plain = (text: string) => splitWords(text).join(' ')
  return (facet, named) => {
    const wanted = plain(named)
    const isNamed = ({ id, label }: NamedValue) =>
      plain(id) === wanted || (label !== undefined && plain(label) === wanted)
    return valuesOf(facet).find(isNamed)?.id ?? null
  }
}

/**
 * Returns the criteria with the operators of the query as filters. A typed bound replaces one that was set. An unknown value becomes a phrase
 * of the query. Criteria without operators are returned unchanged.
 */
export function liftFilters(criteria: Criteria, findValue: ValueFinder): Criteria {
  const query = parseQuery(criteria.query)
  if (query.filters.length === 0) return criteria
  const unknown: string[] = []
  let lifted = criteria
  for (const filter of query.filters) {
    if (filter.kind === 'period') lifted = { ...lifted, ...boundsOf(filter) }
    else {
      const id = findValue(filter.facet, filter.value)
      if (id === null) unknown.push(`${filter.excluded ? '-' : ''}"${filter.value}"`)
      else lifted = addValue(lifted, filter.facet, { id, list: filter.excluded ? 'excluded' : 'chosen' })
    }
  }
  return { ...lifted, query: [wordsOf(query), ...unknown].filter((text) => text !== '').join(' ') }
}

const wordsOf = (query: Query) => printQuery({ ...query, filters: [] })

function addValue(
  criteria: Criteria,
  facet: FacetOperator,
  { id, list }: { readonly id: string; readonly list: 'chosen' | 'excluded' }
): Criteria {
  const choice: FacetChoice = criteria[list]
  return { ...criteria, [list]: { ...choice, [facet]: [...new Set([...choice[facet], id])] } }
}

function boundsOf({ operator, first, last }: Extract<QueryFilter, { kind: 'period' }>): Partial<Criteria> {
  switch (operator) {
    case 'date':
      return { from: first, to: last }
    case 'before':
      return { to: neighbour(first, -1) }
    case 'after':
      return { from: neighbour(last, 1) }
    default:
      return operator satisfies never
  }
}

/** The period of the same length just before (-1) or after (1) a period; at the ends of the calendar the period itself. */
function neighbour(period: Period, step: -1 | 1): Period {
  const edge = step < 0 ? firstDayOf(period) : lastDayOf(period)
  // The calendar ends with the years 1 and 9999.
  return parsePeriod(dayFromNumber(dayNumber(edge) + step).slice(0, period.length)) ?? period
}

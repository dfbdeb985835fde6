// Turns the operators of a query into filters of the criteria, where the reader sees them and can remove them.

import type { Criteria, FacetChoice } from '../../model/criteria.ts'
import { withEvery } from '../../model/edit-criteria.ts'
import { editDistance } from '../../model/edit-distance.ts'
import { MULTI_FACETS } from '../../model/facets.ts'
import { firstPartOf } from './find-names.ts'
import { neighbourOf } from './find-periods.ts'
import type { FacetOperator } from './operators.ts'
import { parseQuery, type QueryFilter, type ValueFilter } from './parse-query.ts'
import { printQuery } from './print-query.ts'
import { splitWords } from '../words/split-words.ts'

/** Finds the id of the value that a reader names; null for an unknown name. */
export type ValueFinder = (facet: FacetOperator, named: string) => string | null

/** A value of a facet, as the catalogue has it. */
interface NamedValue {
  readonly id: string
  readonly label?: string
}

/** How many slips are forgiven in a name of so many letters: none in a code of a country. */
const slipsIn = (name: string) => (name.length < 4 ? 0 : name.length < 8 ? 1 : 2)

const plain = (text: string) => splitWords(text).join(' ')

const namesOf = ({ id, label }: NamedValue) =>
  (label === undefined ? [id] : [id, label, firstPartOf(label)]).map((name) => plain(name))

/**
 * Returns a finder of values by id or label. Case, accents and separators do not matter. Where nothing has the name, it finds the one value that has
 * it among its words, and then the one value that is a slip away; null where there are several.
 */
export function createValueFinder(valuesOf: (facet: FacetOperator) => readonly NamedValue[]): ValueFinder {
  return (facet, named) => {
    const wanted = plain(named)
    if (wanted === '') return null
    const values = valuesOf(facet)
    const isNamed = (value: NamedValue) => namesOf(value).includes(wanted)
    const hasWords = (value: NamedValue) => namesOf(value).some((name) => ` ${name} `.includes(` ${wanted} `))
    const isNear = (value: NamedValue) =>
      namesOf(value).some((name) => editDistance(wanted, name, slipsIn(wanted)) <= slipsIn(wanted))
    const exact = values.find(isNamed)
    return (exact ?? onlyOne(values.filter(hasWords)) ?? onlyOne(values.filter(isNear)))?.id ?? null
  }
}

const onlyOne = <Item>(items: readonly Item[]): Item | null => (items.length === 1 ? (items[0] ?? null) : null)

/**
 * Returns the criteria with the operators of the query as filters. A typed bound replaces one that was set. Values join those that are chosen: two
 * typed themes, or places, ask for every one, and for either where an OR is between any of them; a single one changes nothing of that. What the
 * archive lacks stays in the query as it is. Criteria without operators are returned unchanged.
 */
export function liftFilters(criteria: Criteria, findValue: ValueFinder): Criteria {
  const query = parseQuery(criteria.query)
  if (query.filters.length === 0) return criteria
  const unknown: QueryFilter[] = []
  const chosen: ChosenValue[] = []
  let lifted = criteria
  for (const filter of query.filters) {
    if (filter.kind === 'period') lifted = { ...lifted, ...boundsOf(filter) }
    else {
      const id = filter.kind === 'value' ? findValue(filter.facet, filter.value) : null
      if (filter.kind === 'unread') unknown.push(filter)
      // What stands before its OR may be a filter by now.
      else if (id === null) unknown.push({ ...filter, alternative: false })
      else {
        lifted = addValue(lifted, filter.facet, { id, list: filter.excluded ? 'excluded' : 'chosen' })
        if (!filter.excluded) chosen.push({ ...filter, id })
      }
    }
  }
  return unknown.length === query.filters.length
    ? criteria
    : { ...joinValues(lifted, chosen), query: printQuery({ ...query, filters: unknown }) }
}

type ChosenValue = Pick<ValueFilter, 'facet' | 'alternative'> & { readonly id: string }

/** Asks for every value of a facet of which several are chosen, or for either where one of them is an alternative. */
function joinValues(criteria: Criteria, chosen: readonly ChosenValue[]): Criteria {
  let joined = criteria
  for (const facet of MULTI_FACETS) {
    const values = chosen.filter((value) => value.facet === facet)
    if (new Set(values.map(({ id }) => id)).size < 2) continue
    joined = withEvery(joined, facet, !values.some(({ alternative }) => alternative))
  }
  return joined
}

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
      return { to: neighbourOf(first, -1) }
    case 'after':
      return { from: neighbourOf(last, 1) }
    default:
      return operator satisfies never
  }
}

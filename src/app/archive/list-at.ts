// Reads what the list at an address is, as the article page needs it: the criteria that its articles answer, and its name.

import { criteriaHref, readCriteria } from '../../address/criteria-address.ts'
import { periodCriteria, readMonthReading } from '../../address/month-reading.ts'
import { parsePeriodPath } from '../../address/period-path.ts'
import { parseSlicePath, SLICE_INDEXES } from '../../address/slice-path.ts'
import type { Catalogue } from '../../model/bundle.ts'
import { asksNothing, type Criteria, NO_CRITERIA } from '../../model/criteria.ts'
import type { Period } from '../../model/day.ts'
import { onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import { FACETS } from '../../model/facets.ts'
import { resolverOf } from './resolve-value.ts'

/** The whole timeline, all articles of one value or of one period, or the results of anything else. */
export type ListName =
  | { readonly kind: 'all' | 'results' }
  | { readonly kind: 'value'; readonly label: string }
  | { readonly kind: 'period'; readonly period: Period }

/** The criteria of the list at an address within the site: of the timeline, or of the page of a period or of a slice. */
export function criteriaAt(address: string, catalogue: Catalogue): Criteria {
  const resolve = resolverOf(catalogue)
  const [path = ''] = address.split('?', 1)
  const period = parsePeriodPath(path)
  if (period !== null) return periodCriteria(period, readMonthReading(address.slice(path.length), period))
  const slice = parseSlicePath(path)
  if (slice === null) return readCriteria(address.slice(path.length), resolve).criteria
  const facet = SLICE_INDEXES[slice.index].find((each) => resolve(each, slice.id) !== null)
  return facet === undefined ? NO_CRITERIA : onlyValue(facet, resolve(facet, slice.id) ?? slice.id)
}

/** The name of the list of criteria, whatever its order. */
export function nameOf(criteria: Criteria, catalogue: Catalogue): ListName {
  if (asksNothing(criteria)) return { kind: 'all' }
  const href = criteriaHref({ ...criteria, sort: null })
  const { chosen, from } = criteria
  if (from !== null && href === criteriaHref(withPeriod(NO_CRITERIA, from, from)))
    return { kind: 'period', period: from }
  for (const facet of FACETS) {
    const [id] = chosen[facet]
    if (id !== undefined && href === criteriaHref(onlyValue(facet, id)))
      return { kind: 'value', label: catalogue[facet].find((value) => value.id === id)?.label ?? id }
  }
  return { kind: 'results' }
}

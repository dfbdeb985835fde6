// Reads the query of criteria: the things that its plain words name, and its operators, all as filters. The app and the command `ask` read alike.

import { type Criteria, isReversed } from '../../model/criteria.ts'
import type { NamedFacets } from './find-names.ts'
import { createValueFinder, liftFilters } from './lift-filters.ts'
import { createThingReader, type Span, type Things, withThings } from './read-things.ts'

/** Criteria as they are searched for. */
export interface ReadCriteria {
  /** With all that the query names as filters. */
  readonly asked: Criteria
  /** What its plain words name; null for nothing, and where words are taken as typed. */
  readonly things: Things | null
}

/** Returns a reader of criteria over the values of an archive and the days of its oldest and newest article. */
export function createCriteriaReader(facets: NamedFacets, span: Span): (criteria: Criteria) => ReadCriteria {
  const readThings = createThingReader(facets, span)
  const findValue = createValueFinder((facet) => facets[facet])
  return (criteria) => {
    const things = criteria.exact ? null : readThings(criteria.query)
    const named = things === null ? criteria : withThings(criteria, things)
    // Dates that exclude a period that is set are words: nothing else could be shown of them.
    const isRead = things !== null && !isReversed(named)
    return { asked: liftFilters(isRead ? named : criteria, findValue), things: isRead ? things : null }
  }
}

// The operators of the language of queries, by their English names, which are read in every language of the reader.

import { FIELDS } from '../index/search-index.ts'

export const FACET_OPERATORS = ['theme', 'flag', 'format', 'place'] as const
export type FacetOperator = (typeof FACET_OPERATORS)[number]
export const PERIOD_OPERATORS = ['before', 'after', 'date'] as const
export type PeriodOperator = (typeof PERIOD_OPERATORS)[number]

export const OPERATORS = [...FACET_OPERATORS, ...PERIOD_OPERATORS, ...FIELDS] as const
export type Operator = (typeof OPERATORS)[number]

/** From this length the name of an operator may have a slip. */
export const SHORTEST_MISSPELT = 5

// Where a value leads from an article's page.

import { NO_CHOICE, NO_CRITERIA } from '../../model/criteria.ts'
import type { Facet } from '../../model/facets.ts'
import { criteriaHref } from '../criteria/criteria-href.ts'

/** The address of all articles that are filed under a value. */
export const filedUnder = (facet: Facet, id: string) =>
  criteriaHref({ ...NO_CRITERIA, chosen: { ...NO_CHOICE, [facet]: [id] } })

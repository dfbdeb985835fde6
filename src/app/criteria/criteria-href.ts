// The address of the timeline that shows what is asked.

import { writeCriteria } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'

/** The one address of these criteria, within the site. */
export const criteriaHref = (criteria: Criteria): string => `/${writeCriteria(criteria)}`

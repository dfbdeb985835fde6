// What choosing a value in the filters asks for.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import { toggleValue, withoutValue } from '../../model/edit-criteria.ts'
import type { Facet } from '../../model/facets.ts'

interface Asked {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
}

/**
 * Chooses a value, or lets go of it. A region holds its countries, so that "Africa or Kenya" would be Africa: of a region and its countries
 * the one chosen last takes the place of the other.
 */
export function toggleOption({ criteria, catalogue }: Asked, facet: Facet, id: string): Criteria {
  const next = toggleValue(criteria, facet, id)
  if (facet !== 'place' || !next.chosen.place.includes(id)) return next
  const region = catalogue.place.find((place) => place.id === id)?.group
  const related = catalogue.place.filter((place) => place.group === id || place.id === region)
  return related.reduce((sofar, place) => withoutValue(sofar, 'place', place.id), next)
}

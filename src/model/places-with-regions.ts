// The region of a country, as filters and counts need it: an article about a country is about the country's region too.

import type { Article } from './article.ts'
import type { FacetValue } from './facets.ts'

/**
 * Returns a function that lists what an article is filed under as a place: its places, then the region of each country. A region may repeat.
 * `places` are those of the vocabulary.
 */
export function placesWithRegions(places: readonly FacetValue[]): (article: Pick<Article, 'places'>) => string[] {
  const regions = new Map<string, string | null>(places.map(({ id, group }) => [id, group]))
  return (article) => {
    const ids: string[] = article.places.map(({ id }) => id)
    return [...ids, ...ids.flatMap((id) => regions.get(id) ?? [])]
  }
}

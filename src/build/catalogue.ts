// What can be asked for, counted over the whole archive. Counts under criteria are the search's affair.

import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { Catalogue, MonthCount } from '../model/bundle.ts'
import { monthOf, type Month } from '../model/day.ts'
import { MOST_SEEDS, type CountedValue, type FacetValue } from '../model/facets.ts'
import { placesWithRegions } from '../model/places-with-regions.ts'

const seedValue = (seed: string): FacetValue => ({ id: seed, label: seed, group: null, scope: null })

/** The catalogue of an archive. An article counts once for each value, whatever the number of words that say so. */
export function makeCatalogue(archive: Archive): Catalogue {
  const { articles, vocabulary, account } = archive
  const count = (values: readonly FacetValue[], idsOf: (article: Article) => Iterable<string>): CountedValue[] => {
    const counts = countValues(articles, idsOf)
    return values.map((value) => ({ ...value, count: counts.get(value.id) ?? 0 }))
  }
  const seeds = account.length > MOST_SEEDS ? [] : account.map(({ seed }) => seedValue(seed))
  return {
    themeGroups: vocabulary.themeGroups,
    theme: count(vocabulary.themes, (article) => article.themes.map(({ id }) => id)),
    flag: count(vocabulary.flags, (article) => article.flags.map(({ id }) => id)),
    format: count(vocabulary.formats, (article) => (article.format ? [article.format.id] : [])),
    place: orderPlaces(
      count(vocabulary.places, placesWithRegions(vocabulary.places)).filter((place) => place.count > 0)
    ),
    seed: count(seeds, (article) => article.sightings.map(({ seed }) => seed)),
    months: countMonths(archive),
  }
}

function countValues(articles: readonly Article[], idsOf: (article: Article) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const article of articles) for (const id of new Set(idsOf(article))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Regions first, in the vocabulary's order, then countries by label. */
function orderPlaces(places: readonly CountedValue[]): CountedValue[] {
  const countries = places.filter(({ group }) => group !== null)
  const byLabel = new Intl.Collator('en').compare
  return [...places.filter(({ group }) => group === null), ...countries.sort((a, b) => byLabel(a.label, b.label))]
}

function countMonths({ articles, vocabulary }: Archive): MonthCount[] {
  const noGroup = vocabulary.themeGroups.length
  const places = new Map(vocabulary.themeGroups.map(({ id }, index) => [id, index]))
  const groupOf = new Map(vocabulary.themes.map(({ id, group }) => [id, places.get(group ?? '') ?? noGroup]))
  const months = new Map<Month, number[]>()
  for (const { day, themes } of articles) {
    const month = monthOf(day)
    const groups = months.get(month) ?? Array.from({ length: noGroup + 1 }, () => 0)
    const group = groupOf.get(themes[0]?.id ?? '') ?? noGroup
    groups[group] = (groups[group] ?? 0) + 1
    months.set(month, groups)
  }
  return [...months].map(([month, groups]) => ({ month, groups })).sort((a, b) => (a.month < b.month ? -1 : 1))
}

// The values of every facet, with how many articles of the whole archive have each. Leaves out counts under criteria (the search).

import type { Archive } from '../model/archive.ts'
import type { Article } from '../model/article.ts'
import type { Catalogue, DaySpan, MonthCount } from '../model/bundle.ts'
import { addCount, countOf } from '../model/counts.ts'
import { dayNumber, earlierOf, laterOf, monthOf, type Month } from '../model/day.ts'
import { MOST_SEEDS, type CountedValue, type FacetValue } from '../model/facets.ts'
import { itemAt } from '../model/item-at.ts'
import { placesWithRegions } from '../model/places-with-regions.ts'
import { compareNames } from '../publish/compare-names.ts'
import { indexName } from '../publish/index-name.ts'
import { createLabeller, type Labeller } from '../publish/label-articles.ts'

const seedValue = (seed: string): FacetValue => ({ id: seed, label: seed, group: null, scope: null })

/** The catalogue of an archive. An article counts once for each value, whatever the number of words that say so. */
export function makeCatalogue({ articles, vocabulary, account }: Archive): Catalogue {
  const count = (values: readonly FacetValue[], idsOf: (article: Article) => Iterable<string>): CountedValue[] => {
    const counts = countIds(articles, idsOf)
    return values.map(({ id, label, group }) => ({ id, label, group, count: countOf(counts, id) }))
  }
  const seeds = account.length > MOST_SEEDS ? [] : account.map(({ seed }) => seedValue(seed))
  const values = {
    themeGroups: vocabulary.themeGroups,
    theme: count(vocabulary.themes, themesOf),
    flag: count(vocabulary.flags, (article) => article.flags.map(({ id }) => id)),
    format: count(vocabulary.formats, (article) => (article.format ? [article.format.id] : [])),
    place: orderPlaces(
      count(vocabulary.places, placesWithRegions(vocabulary.places)).filter((place) => place.count > 0)
    ),
    seed: count(seeds, (article) => article.sightings.map(({ seed }) => seed)),
    captured: capturedSpans(articles),
  }
  return { ...values, months: countMonths(articles, createLabeller(values)) }
}

const themesOf = (article: Article): string[] => article.themes.map(({ id }) => id)

function countIds(articles: readonly Article[], idsOf: (article: Article) => Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const article of articles) for (const id of new Set(idsOf(article))) addCount(counts, id)
  return counts
}

/** Regions first, in the vocabulary's order, then countries by the word that readers look for. */
function orderPlaces(places: readonly CountedValue[]): CountedValue[] {
  const countries = places.filter(({ group }) => group !== null)
  return [
    ...places.filter(({ group }) => group === null),
    ...countries.sort((a, b) => compareNames(indexName(a.label), indexName(b.label))),
  ]
}

/** Listings that are no more than so many days apart count as one: between two pages of one list may lie a quiet week. */
const MOST_DAYS_APART = 7

/** The times that the listings span: each from its first entry to its last, for beyond them nobody knows what it left out. */
function capturedSpans(articles: readonly Article[]): DaySpan[] {
  const spans = new Map<string, DaySpan>()
  for (const { day, sightings } of articles) {
    for (const { seed } of sightings) {
      const [first, last] = spans.get(seed) ?? [day, day]
      spans.set(seed, [earlierOf(first, day), laterOf(last, day)])
    }
  }
  const joined: DaySpan[] = []
  for (const [first, last] of [...spans.values()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = joined.at(-1)
    if (before === undefined || dayNumber(first) - dayNumber(before[1]) > MOST_DAYS_APART) joined.push([first, last])
    else joined.splice(-1, 1, [before[0], laterOf(before[1], last)])
  }
  return joined
}

/** How many articles each month has by the group of their first theme, oldest month first. */
function countMonths(articles: readonly Article[], { groups, groupOf }: Labeller): MonthCount[] {
  const months = new Map<Month, number[]>()
  for (const article of articles) {
    const month = monthOf(article.day)
    const counts = months.get(month) ?? Array.from({ length: groups }, () => 0)
    const group = groupOf({ themes: themesOf(article) })
    counts[group] = itemAt(counts, group) + 1
    months.set(month, counts)
  }
  return [...months].map(([month, counts]) => ({ month, groups: counts })).sort((a, b) => (a.month < b.month ? -1 : 1))
}

// What every article is filed under, in columns: enough to filter, count and sort an archive without its texts. An article that spans several
// days has the first of them.

import type { Archive } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import { BUNDLE_SCHEMA } from '../../model/bundle.ts'
import { dayNumber } from '../../model/day.ts'
import { indexOfGroup, MOST_SEEDS, mapFacets, type Facet } from '../../model/facets.ts'
import { defined } from '../../model/item-at.ts'
import { placesWithRegions } from '../../model/places-with-regions.ts'
import { printNumbers } from '../index/number-text.ts'
import type { IndexFile } from '../index/search-index.ts'
import type { PutFile } from '../index/split-index.ts'

/** One facet's values of every article. Articles share few distinct sets of values, so each row names its set. */
export interface FacetColumn {
  /** The ids that occur; a set refers to them by their index here. */
  readonly values: readonly string[]
  /** The distinct sets, the most frequent first. A theme's set begins with the strongest; a country's region is in its set. */
  readonly sets: readonly (readonly number[])[]
  /** For each article its set, as {@link printNumbers} prints it. */
  readonly rows: string
}

/** One row an article, newest first: an article's row is its ordinal. */
export interface FacetColumns {
  readonly schema: typeof BUNDLE_SCHEMA
  readonly articles: number
  /** The number of the newest article's day, counted from 1970-01-01; 0 in an empty archive. */
  readonly newest: number
  /** For each article how many days it is older than the one before it; 0 for the first. */
  readonly ages: string
  /** How many groups of themes there are. */
  readonly groups: number
  /** For each value of the theme facet its group; {@link groups} for a theme without one. */
  readonly groupOfTheme: readonly number[]
  /** For each value of the place facet the index of its region there; null for a region, and for a country without one. */
  readonly regionOfPlace: readonly (number | null)[]
  /** Where there are many seeds, their column is in a file of its own: it would be most of the columns, and few readers ask for it. */
  readonly facets: Readonly<Record<Exclude<Facet, 'seed'>, FacetColumn> & { readonly seed: FacetColumn | IndexFile }>
}

/** Columns with all of their facets. */
interface WholeColumns extends FacetColumns {
  readonly facets: Readonly<Record<Facet, FacetColumn>>
}

/** Returns the columns for their file: unchanged where there are few seeds, else with the column of the seeds put into a file. */
export function splitColumns(columns: WholeColumns, put: PutFile, mostSeeds = MOST_SEEDS): FacetColumns {
  const { seed } = columns.facets
  if (seed.values.length <= mostSeeds) return columns
  return { ...columns, facets: { ...columns.facets, seed: put('search/seeds', seed) as IndexFile } }
}

/** The columns of an archive. Same archive, same columns. */
export function buildColumns(archive: Archive): WholeColumns {
  const { articles, vocabulary } = archive
  const days = articles.map((article) => dayNumber(article.day))
  const idsOf = {
    theme: (article) => article.themes.map(({ id }) => id),
    flag: (article) => article.flags.map(({ id }) => id),
    format: (article) => (article.format ? [article.format.id] : []),
    place: placesWithRegions(vocabulary.places),
    seed: (article) => article.sightings.map(({ seed }) => seed),
  } satisfies Record<Facet, (article: Article) => string[]>
  const facets = mapFacets((facet) => makeColumn(articles.map(idsOf[facet])))
  const { themeGroups, places } = vocabulary
  const groupOfTheme = new Map<string, number>(
    vocabulary.themes.map(({ id, group }) => [id, indexOfGroup(themeGroups, group)])
  )
  return {
    schema: BUNDLE_SCHEMA,
    articles: articles.length,
    newest: days[0] ?? 0,
    ages: printNumbers(days.map((day, row) => (days[row - 1] ?? day) - day)),
    groups: themeGroups.length,
    groupOfTheme: facets.theme.values.map((id) => groupOfTheme.get(id) ?? themeGroups.length),
    regionOfPlace: facets.place.values.map((id) => {
      const region = places.find((place) => place.id === id)?.group ?? null
      return region === null ? null : facets.place.values.indexOf(region)
    }),
    facets,
  }
}

function makeColumn(idsByRow: readonly (readonly string[])[]): FacetColumn {
  const values = new Map<string, number>()
  const sets = new Map<string, { set: number[]; count: number }>()
  const keys = idsByRow.map((ids) => {
    const set = [...new Set(ids)].map((id) => indexIn(values, id))
    const key = set.join()
    const known = sets.get(key)
    if (known) known.count += 1
    else sets.set(key, { set, count: 1 })
    return key
  })
  const byFrequency = [...sets].toSorted(([, a], [, b]) => b.count - a.count)
  const rankOfKey = new Map(byFrequency.map(([key], rank) => [key, rank]))
  return {
    values: [...values.keys()],
    sets: byFrequency.map(([, { set }]) => set),
    rows: printNumbers(keys.map((key) => defined(rankOfKey.get(key)))),
  }
}

/** The index of a value, which is added where it is new. */
function indexIn(values: Map<string, number>, id: string): number {
  const index = values.get(id) ?? values.size
  values.set(id, index)
  return index
}

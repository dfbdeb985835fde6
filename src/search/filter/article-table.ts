// The facet columns in memory: typed arrays by ordinal.

import { mapFacets, type Facet } from '../../model/facets.ts'
import { itemAt } from '../../model/item-at.ts'
import type { FacetColumn, FacetColumns } from './columns.ts'
import { parseNumbers } from '../index/number-text.ts'

export interface TableColumn {
  readonly values: readonly string[]
  readonly sets: readonly (readonly number[])[]
  /** For each ordinal the index of its set. */
  readonly rows: Uint32Array
}

export interface ArticleTable {
  readonly articles: number
  /** All ordinals, ascending. */
  readonly ordinals: Uint32Array
  readonly facets: Readonly<Record<Facet, TableColumn>>
  /** Day numbers by ordinal, descending. */
  readonly days: Int32Array
  /** How many groups of themes there are. */
  readonly groups: number
  /** For each set of themes the group of its first, which is the strongest; `groups` for none. */
  readonly groupOfThemes: Uint8Array
  /** For each value of the place facet the index of its region there; null for none. */
  readonly regionOfPlace: readonly (number | null)[]
}

/** Reads columns into a table. */
export function readColumns(columns: FacetColumns): ArticleTable {
  const { articles, groups, regionOfPlace } = columns
  const days = new Int32Array(articles)
  let day = columns.newest
  parseNumbers(columns.ages).forEach((age, ordinal) => {
    day -= age
    days[ordinal] = day
  })
  return {
    articles,
    ordinals: Uint32Array.from({ length: articles }, (_, ordinal) => ordinal),
    facets: mapFacets((facet) => {
      const column = columns.facets[facet]
      return typeof column === 'string' ? emptyColumn(articles) : readColumn(column)
    }),
    days,
    groups,
    groupOfThemes: Uint8Array.from(columns.facets.theme.sets, ([first]) =>
      first === undefined ? groups : itemAt(columns.groupOfTheme, first)
    ),
    regionOfPlace,
  }
}

/** The table with the column of its seeds, which is loaded later where there are many. */
export const withSeeds = (table: ArticleTable, seeds: FacetColumn): ArticleTable => ({
  ...table,
  facets: { ...table.facets, seed: readColumn(seeds) },
})

/** A column in which no article has any value: stands for one that is not loaded. */
const emptyColumn = (articles: number): TableColumn => ({ values: [], sets: [[]], rows: new Uint32Array(articles) })

const readColumn = ({ values, sets, rows }: FacetColumn): TableColumn => ({ values, sets, rows: parseNumbers(rows) })

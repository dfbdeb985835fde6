// Makes catalogues and overviews for tests.

import type { Catalogue, Overview } from '../../src/model/bundle.ts'
import type { Day } from '../../src/model/day.ts'
import type { CountedValue } from '../../src/model/facets.ts'
import { SETTINGS } from './an-archive.ts'

interface Facts {
  readonly label?: string
  readonly group?: string | undefined
  readonly count?: number
}

/** Returns a value of a catalogue: one article has it, unless `count` says otherwise. */
export const aValue = (id: string, { label = id, group, count = 1 }: Facts = {}): CountedValue => ({
  id,
  label,
  group: group ?? null,
  count,
})

/** Returns a catalogue that has these parts and no other. */
export const aCatalogue = (parts: Partial<Catalogue>): Catalogue => ({
  themeGroups: [],
  theme: [],
  flag: [],
  format: [],
  place: [],
  seed: [],
  months: [],
  captured: [],
  ...parts,
})

/** Returns the overview of an archive of 60 articles, with these differences. */
export const anOverview = (differences: Partial<Overview> = {}): Overview => ({
  settings: SETTINGS,
  articles: 60,
  seeds: 5,
  first: '2020-05-20' as Day,
  last: '2022-04-12' as Day,
  ...differences,
})

// A catalogue and an overview for tests of what the filters say.

import type { Catalogue, Overview } from '../../../src/model/bundle.ts'
import { parseDay } from '../../../src/model/day.ts'
import type { CountedValue } from '../../../src/model/facets.ts'

interface Given {
  readonly group?: string
  readonly count?: number
}

const value = (id: string, label: string, { group, count = 1 }: Given = {}): CountedValue => ({
  id,
  label,
  group: group ?? null,
  scope: null,
  count,
})

export const catalogue: Catalogue = {
  themeGroups: [
    { id: 'jobs', label: 'Jobs and enterprises' },
    { id: 'protection', label: 'Protection' },
  ],
  theme: [
    value('employment-policy', 'Employment policy', { group: 'jobs', count: 2 }),
    value('youth-employment', 'Youth employment', { group: 'jobs', count: 5 }),
    value('skills', 'Skills', { group: 'jobs', count: 11 }),
    value('enterprises', 'Enterprises', { group: 'jobs', count: 6 }),
    value('rural-economy', 'Rural economy', { group: 'jobs', count: 0 }),
    value('informal-economy', 'Informal economy', { group: 'jobs', count: 2 }),
    value('trade', 'Trade', { group: 'jobs', count: 4 }),
    value('labour-migration', 'Labour migration', { group: 'protection', count: 4 }),
    value('wages', 'Wages', { group: 'protection', count: 3 }),
  ],
  flag: [value('covid-19', 'COVID-19', { count: 9 })],
  format: [value('video', 'Video', { count: 2 }), value('statement', 'Statement', { count: 3 })],
  place: [
    value('africa', 'Africa', { count: 3 }),
    value('asia', 'Asia and the Pacific', { count: 2 }),
    value('ID', 'Indonesia', { group: 'asia', count: 2 }),
    value('MW', 'Malawi', { group: 'africa', count: 3 }),
  ],
  seed: [value('000.txt', '000.txt', { count: 60 })],
  months: [],
}

export const overview: Overview = {
  settings: {
    name: 'Dateline',
    publisher: 'International Labour Organization',
    publisherShort: 'ILO',
    language: 'en',
    rights: 'The texts belong to the ILO.',
    site: 'https://www.ilo.org/',
  },
  articles: 60,
  seeds: 5,
  first: parseDay('2020-05-20'),
  last: parseDay('2022-04-12'),
}

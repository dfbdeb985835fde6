// A catalogue and an overview for tests of what the filters say.

import { aCatalogue, anOverview, aValue } from '../../support/a-catalogue.ts'

export const catalogue = aCatalogue({
  themeGroups: [
    { id: 'jobs', label: 'Jobs and enterprises' },
    { id: 'protection', label: 'Protection' },
  ],
  theme: [
    aValue('employment-policy', { label: 'Employment policy', group: 'jobs', count: 2 }),
    aValue('youth-employment', { label: 'Youth employment', group: 'jobs', count: 5 }),
    aValue('skills', { label: 'Skills', group: 'jobs', count: 11 }),
    aValue('enterprises', { label: 'Enterprises', group: 'jobs', count: 6 }),
    aValue('rural-economy', { label: 'Rural economy', group: 'jobs', count: 0 }),
    aValue('informal-economy', { label: 'Informal economy', group: 'jobs', count: 2 }),
    aValue('trade', { label: 'Trade', group: 'jobs', count: 4 }),
    aValue('labour-migration', { label: 'Labour migration', group: 'protection', count: 4 }),
    aValue('wages', { label: 'Wages', group: 'protection', count: 3 }),
  ],
  flag: [aValue('covid-19', { label: 'COVID-19', count: 9 })],
  format: [aValue('video', { label: 'Video', count: 2 }), aValue('statement', { label: 'Statement', count: 3 })],
  place: [
    aValue('africa', { label: 'Africa', count: 3 }),
    aValue('asia', { label: 'Asia and the Pacific', count: 2 }),
    aValue('ID', { label: 'Indonesia', group: 'asia', count: 2 }),
    aValue('MW', { label: 'Malawi', group: 'africa', count: 3 }),
  ],
  seed: [aValue('000.txt', { label: '000.txt', count: 60 })],
})

export const overview = anOverview()

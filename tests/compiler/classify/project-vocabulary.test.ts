import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import world from 'world-countries'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'
import { PROJECT, PROJECT_FILES, textOf } from './project-vocabulary.ts'

const formatOf = (kicker: string): string | null => classify(textOf({ kicker }), PROJECT.classifier).format?.id ?? null

/** Group, id and label of every theme that the archive promises, and the flag. */
const THEMES = `
rights child-labour: Child labour
rights forced-labour: Forced labour
rights freedom-of-association: Freedom of association
rights equality-and-inclusion: Equality and inclusion
rights gender-equality: Gender equality
rights disability: Disability inclusion
rights violence-and-harassment: Violence and harassment
rights indigenous-peoples: Indigenous peoples
rights labour-standards: Labour standards
jobs employment-policy: Employment policy
jobs youth-employment: Youth employment
jobs skills: Skills and lifelong learning
jobs enterprises: Enterprises
jobs supply-chains-and-trade: Supply chains and trade
jobs rural-economy: Rural economy
jobs informal-economy: Informal economy
jobs digital-and-future-of-work: Future of work
jobs climate-and-just-transition: Climate and just transition
protection social-protection: Social protection
protection safety-and-health: Safety and health
protection wages: Wages
protection working-conditions: Working conditions
protection labour-migration: Labour migration
protection refugees-and-displacement: Refugees
protection crisis-and-peace: Crises and peace
protection domestic-and-care-work: Domestic and care work
protection maritime-and-fishing: Seafarers and fishers
protection education-and-public-services: Public services
dialogue social-dialogue: Social dialogue
dialogue workers-organizations: Trade unions
dialogue employers-organizations: Employers’ organizations
dialogue labour-law-and-inspection: Labour law and inspection
institution development-cooperation: Partnerships and funding
institution labour-statistics: Statistics and outlook
institution ilo-governance: ILO governance`
  .trim()
  .split('\n')

describe('the vocabulary of the repository', () => {
  it('has no problem', () => {
    expect(PROJECT.problems).toEqual([])
  })

  it('has every theme with its group, label and scope, and the flag', () => {
    const { themes, flags, themeGroups } = PROJECT.vocabulary
    expect(themes.map(({ group, id, label }) => `${group} ${id}: ${label}`)).toEqual(THEMES)
    expect([...themes, ...flags].filter(({ scope }) => scope === null)).toEqual([])
    expect(flags.map(({ id, label }) => `${id}: ${label}`)).toEqual(['covid-19: COVID-19'])
    expect(themeGroups.map(({ label }) => label)).toEqual([
      'Rights at work',
      'Jobs and enterprises',
      'Protection',
      'Dialogue',
      'Institution',
    ])
  })

  it('puts every country in one of five regions and names it as the publisher does', () => {
    const { places } = PROJECT.vocabulary
    const regions = places.filter(({ group }) => group === null).map(({ id }) => id)
    expect(regions).toEqual(['africa', 'americas', 'arab-states', 'asia-and-the-pacific', 'europe-and-central-asia'])
    const countries = places.filter(({ group }) => group !== null)
    expect(countries.length).toBeGreaterThan(190)
    expect(new Set(countries.map(({ id }) => id)).size).toBe(countries.length)
    expect(countries.filter(({ group }) => !regions.includes(group ?? ''))).toEqual([])
    const labels = new Map(countries.map(({ id, label }) => [id, label]))
    expect(['VN', 'TR', 'KR', 'CI', 'TL', 'PS', 'LA'].map((id) => labels.get(id))).toEqual([
      'Viet Nam',
      'Türkiye',
      'Republic of Korea',
      'Côte d’Ivoire',
      'Timor-Leste',
      'Occupied Palestinian Territory',
      'Lao People’s Democratic Republic',
    ])
  })

  it('has a country for every member of the United Nations', () => {
    const known = new Set(PROJECT.vocabulary.places.map(({ id }) => id))
    expect(world.filter(({ unMember, cca2 }) => unMember && !known.has(cca2)).map(({ name }) => name.common)).toEqual(
      []
    )
  })

  it('is the same whatever the order of the files', () => {
    expect(readVocabulary(PROJECT_FILES.toReversed())).toEqual(PROJECT)
  })
})

const KICKERS = readFileSync(new URL('kickers.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([kicker = '', count = '', kind = '', detail = '']) => ({ kicker, count: Number(count), kind, detail }))

describe('the kickers seen in listings', () => {
  it.each(KICKERS.filter(({ kind }) => kind === 'format'))('$kicker names a format', ({ kicker }) => {
    expect(formatOf(kicker)).not.toBeNull()
  })

  it('that are topics, events or campaigns name none', () => {
    const topics = KICKERS.filter(({ kind }) => kind === 'topic')
    expect(topics.length).toBeGreaterThan(100)
    expect(topics.filter(({ kicker }) => formatOf(kicker) !== null).map(({ kicker }) => kicker)).toEqual([])
  })

  it.each([
    ['Press Release', 'press-release'],
    ['Comunicado de prensa', 'press-release'],
    ['ThrivePH Media Advisory', 'media-advisory'],
    ['Our impact, their voices', 'impact-story'],
    ['ILO in Action', 'impact-story'],
    ['Podcast series: Global challenges – Global solutions', 'podcast'],
    ['The Future of Work Podcast', 'podcast'],
    ['Animated video', 'video'],
    ['Op-Ed', 'opinion'],
    ['Opinion editorial', 'opinion'],
    ['Artículo', 'article'],
    ['Q&A', 'interview'],
    ['Interagency statement on SDG3 GAP progress report', 'statement'],
  ])('%s is a %s', (kicker, format) => {
    expect(formatOf(kicker)).toBe(format)
  })
})

// The vocabulary that a new archive begins with: `src/compiler/vocabulary`.

import { describe, expect, it } from 'vitest'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'
import { PROJECT, STARTER_FILES, textOf } from './project-vocabulary.ts'

const STARTER = readVocabulary(STARTER_FILES)

const filed = (fields: Parameters<typeof textOf>[0]) => {
  const { format, themes, places } = classify(textOf(fields), STARTER.classifier)
  return { format: format?.id ?? null, themes, places: places.map(({ id }) => id as string) }
}

describe('the vocabulary of a new archive', () => {
  it('has no problem, no theme, and nothing that is one publisher’s', () => {
    expect(STARTER.problems).toEqual([])
    expect(STARTER.vocabulary).toMatchObject({ themeGroups: [], themes: [], flags: [] })
    for (const { path, text } of STARTER_FILES)
      expect(text, path).not.toMatch(/\b(?:ILO|OIT|BIT|Labour Organi[sz]ation)\b/)
  })

  it('has the countries of the project’s, each in one of five continents, by their common names', () => {
    const codesOf = ({ vocabulary }: typeof STARTER) =>
      vocabulary.places.map(({ id }) => id).filter((id) => /^[A-Z]{2}$/.test(id))
    expect(codesOf(STARTER).toSorted()).toEqual(codesOf(PROJECT).toSorted())
    const { places } = STARTER.vocabulary
    expect(places.filter(({ group }) => group === null).map(({ label }) => label)).toEqual([
      'Africa',
      'Americas',
      'Asia',
      'Europe',
      'Oceania',
    ])
    const labels = new Map(places.map(({ id, label }) => [id, label]))
    expect(['BO', 'VN', 'US', 'GB'].map((code) => labels.get(code))).toEqual([
      'Bolivia',
      'Vietnam',
      'United States',
      'United Kingdom',
    ])
  })

  it.each([
    [{ title: 'Floods in Mombasa' }, { format: null, places: ['KE'] }],
    [{ title: 'Vietnam and Bolivia sign' }, { format: null, places: ['VN', 'BO'] }],
    [{ title: 'News from the Pacific islands' }, { format: null, places: ['oceania'] }],
    [
      { title: 'A museum opens', kicker: 'Pressemitteilung' },
      { format: 'press-release', places: [] },
    ],
    [
      { title: 'A museum opens', kicker: 'Nota de prensa' },
      { format: 'press-release', places: [] },
    ],
    [
      { title: 'A museum opens', kicker: 'Annual report' },
      { format: 'publication', places: [] },
    ],
    [
      { title: 'Interview: the new head', kicker: null },
      { format: 'interview', places: [] },
    ],
  ])('files %j', (fields, expected) => {
    expect(filed(fields)).toEqual({ ...expected, themes: [] })
  })
})

describe('what is known of countries', () => {
  const KNOWN = `countries:
  - { code: KE, names: [Kenia], towns: [Mombasa] }
  - { code: FR, names: [Gaul] }
`
  const readWith = (places: string, known = KNOWN) =>
    readVocabulary([
      { path: 'vocabulary/themes.yaml', text: 'themes: []\n' },
      { path: 'vocabulary/formats.yaml', text: 'formats: []\n' },
      { path: 'vocabulary/places.yaml', text: places },
      { path: 'countries.yaml', text: known },
    ])
  const REGIONS = 'regions:\n  - { id: africa, label: Africa, names: [Africa], countries: [KE, EG] }\n'
  const placesIn = (title: string, vocabulary: ReturnType<typeof readWith>) =>
    classify(textOf({ title }), vocabulary.classifier).places.map(({ id }) => id as string)

  it('holds for the countries that an archive has, and for no others', () => {
    const vocabulary = readWith(REGIONS)
    expect(vocabulary.problems).toEqual([])
    expect(placesIn('Mombasa and Gaul', vocabulary)).toEqual(['KE'])
  })

  it('is added to by the archive’s own file, whose label stands', () => {
    const own = `${REGIONS}countries:\n  - { code: KE, label: The Republic, towns: [Kisumu] }\n`
    const vocabulary = readWith(own)
    expect(vocabulary.problems).toEqual([])
    expect(vocabulary.vocabulary.places.find(({ id }) => id === 'KE')?.label).toBe('The Republic')
    for (const title of ['In Mombasa', 'In Kisumu', 'In Kenya', 'In The Republic'])
      expect(placesIn(title, vocabulary), title).toEqual(['KE'])
  })

  it('is complained of where it stands', () => {
    const { problems } = readWith(REGIONS, 'countries:\n  - { code: KE, nmaes: [Kenia] }\n')
    expect(problems.map(({ seed, line, message }) => `${seed}:${line} ${message}`)).toEqual([
      'countries.yaml:2 a country has no field `nmaes`',
    ])
  })
})

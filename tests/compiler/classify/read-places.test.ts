import { describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'

const SOUND = [
  { path: 'vocabulary/themes.yaml', text: 'groups: []\nthemes: []\nflags: []\n' },
  { path: 'vocabulary/formats.yaml', text: 'formats: []\n' },
]

/** `file:line:column code message` of each problem. */
const complaints = (text: string) =>
  readVocabulary([...SOUND, { path: 'vocabulary/places.yaml', text }]).problems.map(
    ({ seed, line, column, code, message }) => `${seed}:${line}:${column} ${code} ${message}`
  )

describe('the places of a vocabulary', () => {
  const PLACES = `regions:
  - { id: africa, label: Africa, names: [Africa], countries: [KE, EG] }
countries:
  - { code: KE, names: [Kenia] }
`
  it.each([
    {
      fault: 'an unknown code',
      from: 'KE, EG',
      to: 'KE, XX',
      complaint: '2:67 vocabulary-schema no country has the code `XX`',
    },
    {
      fault: 'a country in two regions',
      from: 'KE, EG',
      to: 'KE, KE',
      complaint: '2:67 vocabulary-duplicate a country is in one region',
    },
    {
      fault: 'a country outside the regions',
      from: 'code: KE',
      to: 'code: FR',
      complaint: '4:13 vocabulary-schema a country is in a region',
    },
    {
      fault: 'a country twice',
      from: '  - { code: KE, names: [Kenia] }\n',
      to: '  - { code: KE, names: [Kenia] }\n  - { code: KE }\n',
      complaint: '5:13 vocabulary-duplicate a country is described once',
    },
    {
      fault: 'a country of no code',
      from: 'code: KE',
      to: 'code: XX',
      complaint: '4:13 vocabulary-schema no country has the code `XX`',
    },
    {
      fault: 'a region without a label',
      from: 'label: Africa, ',
      to: '',
      complaint: '2:5 vocabulary-schema a region has a field `label`',
    },
    {
      fault: 'an aside without what it is of',
      from: 'countries:\n  - { code',
      to: 'asides: [{ name: trips }]\ncountries:\n  - { code',
      complaint: '3:10 vocabulary-schema an aside has a field `of`',
    },
    {
      fault: 'an aside of neither towns nor places',
      from: 'countries:\n  - { code',
      to: 'asides: [{ name: trips, of: rivers }]\ncountries:\n  - { code',
      complaint: '3:29 vocabulary-schema `of` is `towns` or `places`',
    },
    {
      fault: 'a name that begins with a gap',
      from: '[Kenia]',
      to: '[.. Kenia]',
      complaint: '4:25 vocabulary-schema a name begins and ends with a word',
    },
    {
      fault: 'a number for a name that is not one',
      from: 'countries:\n  - { code',
      to: 'not: [7]\ncountries:\n  - { code',
      complaint: '3:7 vocabulary-schema an item of `not` is a text',
    },
    {
      fault: 'a name of two places',
      from: '[Kenia]',
      to: '[Kenia, Africa]',
      complaint: '4:32 vocabulary-duplicate a name stands for one place',
    },
  ])('with $fault say so at its place', ({ from, to, complaint }) => {
    expect(complaints(PLACES)).toEqual([])
    expect(complaints(PLACES.replace(from, to))).toContain(`vocabulary/places.yaml:${complaint}`)
  })
})

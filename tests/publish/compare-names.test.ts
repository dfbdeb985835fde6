import countries from 'world-countries'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/publish/compare-names.ts'

describe('names in an alphabetical list', () => {
  it('are in the order of their letters, whatever their accents and case', () => {
    const names = ['Zambie', 'Émirats', 'Équateur', 'Albanie', 'Égypte', 'Espagne', 'albanie']
    const sorted = ['Albanie', 'albanie', 'Égypte', 'Émirats', 'Équateur', 'Espagne', 'Zambie']
    expect(names.toSorted(compareNames)).toEqual(sorted)
  })

  it('have ñ after n', () => expect(['Ñame', 'Nube', 'Oro'].toSorted(compareNames)).toEqual(['Nube', 'Ñame', 'Oro']))

  it('are for countries in the order that readers of English know', () => {
    const names = countries.map(({ name }) => name.common)
    expect(names.toSorted(compareNames)).toEqual(names.toSorted(new Intl.Collator('en').compare))
  })
})

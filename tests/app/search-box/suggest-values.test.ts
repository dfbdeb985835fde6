import { describe, expect, it } from 'vitest'
import { suggestValues } from '../../../src/app/search-box/suggest-values.ts'
import { typedEnds } from '../../../src/app/search-box/typed-ends.ts'
import { type FacetChoice, NO_CHOICE } from '../../../src/model/criteria.ts'
import { catalogue } from '../timeline/small-archive.ts'

const offered = (query: string, chosen: FacetChoice = NO_CHOICE) =>
  suggestValues(catalogue, typedEnds(query), { chosen, limit: 3 }).map(({ id, before }) => [id, before])

describe('suggested values', () => {
  it('are those with a word that begins so, whatever its case and accents', () => {
    expect(offered('MIG')).toEqual([['labour-migration', '']])
    expect(offered('wages índo')).toEqual([['ID', 'wages']])
  })

  it('take the most words that name them', () => {
    expect(offered('women labour mig')).toEqual([['labour-migration', 'women']])
  })

  it('are those with another form of the word', () => {
    expect(offered('labour migrations')).toEqual([['labour-migration', '']])
    expect(offered('wage')).toEqual([['wages', '']])
  })

  it('are of the one facet that is named', () => {
    expect(offered('theme:s')).toEqual([['skills', '']])
    expect(offered('place:s')).toEqual([])
  })

  it('leave out what is chosen, and what a single letter begins', () => {
    expect(offered('ski', { ...NO_CHOICE, theme: ['skills'] })).toEqual([])
    expect(offered('s')).toEqual([])
  })
})

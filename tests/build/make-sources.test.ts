import { describe, expect, it } from 'vitest'
import { makeSources } from '../../src/build/make-sources.ts'
import { LINE_KINDS } from '../../src/model/account.ts'
import { FIRST_SOURCES, openSources } from '../../src/model/sources.ts'
import { compileUnfiled } from '../compiler/compile-texts.ts'

const entry = (kicker: string) =>
  `News\n\n  1. ${kicker}\n\n    A title\n\n    5 May 2021\n\n    A summary.\n\n  2. Undated\n\n    Title\n\n    Sum.\n`
const many = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`${1000 + at}.txt`, entry(`Kicker ${at}`)]))
const { archive, problems } = compileUnfiled(many)
// Of the seeds alone: there is no vocabulary here.
const whole = makeSources({ archive, problems: problems.filter(({ seed }) => seed.endsWith('.txt')) })

describe('the account of an archive', () => {
  it('sums up every column over all seeds', () => {
    for (const column of [...LINE_KINDS, 'lines', 'articles'] as const)
      expect(whole.sums[column]).toBe(whole.seeds.reduce((sum, seed) => sum + seed[column], 0))
    expect(whole.sums.lengths).toEqual({ seeds: 150, problems: 150, rejects: 150, merges: 1 })
  })

  it('says of a merged article where it was seen, and what is shown of the fields that differ', () => {
    const [merge] = whole.merges
    expect(merge).toMatchObject({ path: '/2021/05/05/a-title/', title: 'A title', shown: { kicker: 'Kicker 0' } })
    expect(merge?.shown).not.toHaveProperty('summary')
    expect(merge?.sightings).toHaveLength(150)
    expect(merge?.sightings[7]).toEqual({ seed: '1007.txt', lines: [3, 9], number: 1, differs: { kicker: 'Kicker 7' } })
  })

  it('opens with the first of every list, and the sums of all', () => {
    const opening = openSources(whole)
    expect(opening.sums).toEqual(whole.sums)
    expect(opening.seeds).toEqual(whole.seeds.slice(0, FIRST_SOURCES))
    expect(opening.problems).toHaveLength(FIRST_SOURCES)
    expect(opening.rejects).toHaveLength(FIRST_SOURCES)
    expect(opening.merges).toEqual(whole.merges)
  })
})

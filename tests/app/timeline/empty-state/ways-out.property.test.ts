// What is offered where nothing answers, held against the engine: over invented archives, and over the seeds.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCriteria, writeCriteria } from '../../../../src/address/criteria-address.ts'
import { helpfulWays, questionsOf, waysOutOf } from '../../../../src/app/timeline/empty-state/ways-out.ts'
import { makeCatalogue } from '../../../../src/build/catalogue.ts'
import { readSources } from '../../../../src/build/read-sources.ts'
import { PROJECT_SEEDS } from '../../../../src/cli/project.ts'
import { compile } from '../../../../src/compiler/compile.ts'
import type { Archive } from '../../../../src/model/archive.ts'
import { type Criteria, NO_CHOICE, NO_CRITERIA } from '../../../../src/model/criteria.ts'
import { firstDayOf, lastDayOf, parsePeriod } from '../../../../src/model/day.ts'
import { createEngine } from '../../../../src/search/engine.ts'
import { buildColumns } from '../../../../src/search/filter/columns.ts'
import { buildIndex } from '../../../../src/search/index/build-index.ts'
import { arbitraryArchive } from '../../../support/arbitrary-archive.ts'
import { arbitraryCriteria } from '../../../support/arbitrary-criteria.ts'

/** The criteria as a page reads them from their own address. */
const throughAddress = (criteria: Criteria) => readCriteria(writeCriteria(criteria), (_, value) => value).criteria

function deadEnd(archive: Archive, criteria: Criteria) {
  const engine = createEngine(buildColumns(archive), buildIndex(archive))
  const waysOut = waysOutOf(criteria, makeCatalogue(archive))
  const totalOf = (asked: Criteria) => engine.search(throughAddress(asked)).total
  return { engine, waysOut, totalOf, helpful: helpfulWays(waysOut, (asked) => engine.search(asked).total) }
}

const arbitraryQuery = fc.constantFrom(
  '',
  'work',
  'zzz',
  'wages migrant zzz',
  '"decent work" zzz',
  'the video',
  '-work',
  'theme:skills work',
  'after:2022 before:2021 work',
  'africa OR work -covid'
)

describe('what is offered where nothing answers', () => {
  it('gives the number that it says, and says of a part that it gives nothing where it gives nothing', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryCriteria(arbitraryQuery), (archive, any) => {
        const criteria = throughAddress(any)
        const { engine, waysOut, totalOf, helpful } = deadEnd(archive, criteria)
        for (const asked of questionsOf(waysOut).values()) expect(totalOf(asked)).toBe(engine.search(asked).total)
        for (const way of helpful.ways) expect(totalOf(way.criteria), way.label).toBeGreaterThan(0)
        const several = waysOut.conditions.length > 1 ? waysOut.conditions : []
        expect(helpful.oneLessHelps).toBe(several.some(({ without }) => totalOf(without) > 0))
        expect(helpful.unmet).toEqual(several.filter(({ alone }) => totalOf(alone) === 0))
        const addresses = helpful.ways.map((way) => writeCriteria(way.criteria))
        expect(new Set(addresses).size).toBe(addresses.length)
      })
    )
  })

  it('is nearest in time: nothing that answers as well lies between it and the period', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryCriteria(arbitraryQuery), (archive, any) => {
        const criteria = throughAddress(any)
        const { engine, waysOut } = deadEnd(archive, criteria)
        const days = (asked: Criteria) => {
          const { total, ordinals, uncorrected } = engine.search(asked)
          const all = ordinals ?? Array.from({ length: total }, (_, ordinal) => ordinal)
          return Array.from(all.slice(0, uncorrected === 0 ? total : uncorrected), (at) => archive.articles[at]?.day)
        }
        for (const { side, end, criteria: beyond } of waysOut.beyond) {
          const edge = side === 'before' ? firstDayOf(end) : lastDayOf(end)
          const outside = days(beyond).flatMap((day) => day ?? [])
          expect(outside.every((day) => (side === 'before' ? day < edge : day > edge))).toBe(true)
          expect(outside[0]).toBe(side === 'before' ? outside.toSorted().at(-1) : outside.toSorted()[0])
        }
      })
    )
  })
})

const { archive: seeds } = compile(await readSources(PROJECT_SEEDS))

/** What is offered, with its number. */
function offered(criteria: Partial<Criteria>) {
  const { totalOf, helpful } = deadEnd(seeds, { ...NO_CRITERIA, ...criteria })
  return [
    ...helpful.ways.map((way) => [way.label, totalOf(way.criteria)]),
    ...helpful.unmet.map(({ called }) => called),
  ]
}

describe('dead ends of the seeds', () => {
  it('lead out by each part alone where no part less helps', () => {
    const skills = { ...NO_CHOICE, theme: ['skills'] }
    expect(offered({ query: 'cotton', chosen: skills, from: parsePeriod('2022') })).toEqual([
      ['Only the word “cotton”', 1],
      ['Only the theme, Skills and lifelong learning', 12],
      ['Only the period, since 2022', 3],
    ])
    expect(offered({ query: 'cotton theme:skills after:2021' })).toEqual(
      offered({ query: 'cotton', chosen: skills, from: parsePeriod('2022') })
    )
  })

  it('lead to a value that the words name', () => {
    expect(offered({ query: 'wages', chosen: { ...NO_CHOICE, place: ['JP'] } })).toEqual([
      ['Only the theme, Wages', 1],
      ['Without the word “wages”', 2],
      ['Without the place, Japan', 2],
    ])
    expect(offered({ query: 'zzz videos', from: parsePeriod('2022') })[0]).toEqual(['Only the format, Video', 9])
  })

  it('say which part no article answers', () => {
    expect(offered({ query: '“zzz”', chosen: { ...NO_CHOICE, theme: ['wages'] } })).toEqual([
      ['Without “zzz”', 1],
      '“zzz”',
    ])
  })
})

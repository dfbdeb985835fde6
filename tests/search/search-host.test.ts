import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Criteria, NO_CHOICE, NO_CRITERIA } from '../../src/model/criteria.ts'
import type { Period } from '../../src/model/day.ts'
import { buildIndex } from '../../src/search/index/build-index.ts'
import { buildColumns, splitColumns } from '../../src/search/filter/columns.ts'
import { createEngine } from '../../src/search/engine.ts'
import { createSearchHost } from '../../src/search/search-host.ts'
import { arbitraryArticle, archiveOf } from '../support/arbitrary-archive.ts'

const archive = archiveOf([])
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer
const parseJson = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes))
const columns = { kind: 'load', file: 'columns', bytes: bytesOf(buildColumns(archive)) } as const
const index = { kind: 'load', file: 'search', bytes: bytesOf(buildIndex(archive)) } as const
const filter = { ...NO_CRITERIA, sort: 'oldest' } as const
const query = { ...NO_CRITERIA, query: 'workers' }
const search = (criteria: Criteria) => ({ kind: 'search', criteria }) as const
const count = (criteria: Criteria) => ({ kind: 'count', criteria }) as const

describe('the search host', () => {
  it('misses the columns for a filter and for counts, and the index once there is a query', () => {
    const host = createSearchHost(parseJson)
    expect(host(search(filter))).toEqual({ kind: 'missing', files: ['columns'] })
    expect(host(search(query))).toEqual({ kind: 'missing', files: ['search'] })
    expect(host(search({ ...query, to: '2021' as Period }))).toEqual({ kind: 'missing', files: ['columns', 'search'] })
    expect(host(count(query))).toEqual({ kind: 'missing', files: ['columns', 'search'] })
    expect(host(columns)).toEqual({ kind: 'loaded' })
    expect(host(search(filter))).toMatchObject({ kind: 'hits', hits: { total: 0 } })
    expect(host(count(filter))).toMatchObject({ kind: 'counts', counts: { total: 0 } })
    expect(host(count(query))).toEqual({ kind: 'missing', files: ['search'] })
    expect(host(index)).toEqual({ kind: 'loaded' })
    expect(host(search(query))).toMatchObject({ kind: 'hits', hits: { total: 0, reading: { required: 1 } } })
  })

  it('searches for words without the columns, and finds the same with them', () => {
    const archiveOfSome = archiveOf(fc.sample(arbitraryArticle, { numRuns: 20, seed: 2 }))
    const host = createSearchHost(parseJson)
    const of = (text: string) => search({ ...NO_CRITERIA, query: text })
    const whole = createEngine(buildColumns(archiveOfSome), buildIndex(archiveOfSome))
    const hits = whole.search(of('work').criteria)
    expect(hits.total).toBeGreaterThan(0)
    host({ ...index, bytes: bytesOf(buildIndex(archiveOfSome)) })
    expect(host(of('work'))).toEqual({ kind: 'hits', hits })
    expect(host(of('the'))).toMatchObject({ kind: 'hits' })
    expect(host(of('work before:2021'))).toEqual({ kind: 'missing', files: ['columns'] })
    expect(host(of('?'))).toEqual({ kind: 'missing', files: ['columns'] })
    expect(host(count(of('work').criteria))).toEqual({ kind: 'missing', files: ['columns'] })
    host({ ...columns, bytes: bytesOf(buildColumns(archiveOfSome)) })
    expect(host(of('work'))).toEqual({ kind: 'hits', hits })
    expect(host(of('?'))).toMatchObject({ kind: 'hits', hits: { total: 20, ordinals: null, reading: null } })
    const criteria = of('work before:2021').criteria
    expect(host(count(criteria))).toEqual({ kind: 'counts', counts: whole.count(criteria) })
  })

  it('misses the column of many seeds when a seed is asked for, and keeps it when the index comes', () => {
    const host = createSearchHost(parseJson)
    const whole = buildColumns(archiveOf(fc.sample(arbitraryArticle, { numRuns: 20, seed: 2 })))
    const files = new Map<string, unknown>()
    const split = splitColumns(
      whole,
      (stem, value) => {
        files.set(stem, value)
        return stem
      },
      1
    )
    const chosen = { ...NO_CHOICE, seed: ['a.txt'] }
    const seedOf = (text: string) => count({ ...NO_CRITERIA, query: text, chosen })
    const expected = createEngine(whole, null).count(seedOf('').criteria)
    host({ kind: 'load', file: 'columns', bytes: bytesOf(split) })
    expect(host(count(filter))).toMatchObject({ kind: 'counts', counts: { total: 20, values: { seed: {} } } })
    expect(host(seedOf(''))).toEqual({ kind: 'missing', files: ['search/seeds'] })
    host({ kind: 'load', file: 'search/seeds', bytes: bytesOf(files.get('search/seeds')) })
    expect(host(seedOf(''))).toEqual({ kind: 'counts', counts: expected })
    host(index)
    expect(host(seedOf('xyz'))).toMatchObject({ kind: 'counts', counts: { total: 0 } })
  })

  it('offers words once it has the index', () => {
    const host = createSearchHost(parseJson)
    const suggest = { kind: 'suggest', typed: 'wor', limit: 4 } as const
    expect(host(suggest)).toEqual({ kind: 'missing', files: ['search'] })
    host(index)
    expect(host(suggest)).toEqual({ kind: 'suggestions', words: [] })
  })

  it('says what is wrong with a file instead of throwing', () => {
    const host = createSearchHost(parseJson)
    expect(host({ ...columns, bytes: bytesOf('').slice(1) })).toMatchObject({ kind: 'failed' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CHOICE, NO_CRITERIA } from '../../src/model/criteria.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { buildColumns, splitColumns } from '../../src/search/columns.ts'
import { createEngine } from '../../src/search/engine.ts'
import { createSearchHost } from '../../src/search/search-host.ts'
import { arbitraryArticle, archiveOf } from '../support/arbitrary-archive.ts'

const archive = archiveOf([])
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer
const parseJson = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes))
const columns = { kind: 'give', file: 'columns', bytes: bytesOf(buildColumns(archive)) } as const
const index = { kind: 'give', file: 'search', bytes: bytesOf(buildIndex(archive)) } as const
const filter = { kind: 'ask', criteria: { ...NO_CRITERIA, sort: 'oldest' } } as const
const query = { kind: 'ask', criteria: { ...NO_CRITERIA, query: 'workers' } } as const

describe('the search host', () => {
  it('asks for the columns for a filter, and for the index once there is a query', () => {
    const host = createSearchHost(parseJson)
    expect(host(filter)).toEqual({ kind: 'needs', files: ['columns'] })
    expect(host(query)).toEqual({ kind: 'needs', files: ['columns', 'search'] })
    expect(host(columns)).toEqual({ kind: 'taken' })
    expect(host(filter)).toMatchObject({ kind: 'answer', results: { total: 0 } })
    expect(host(query)).toEqual({ kind: 'needs', files: ['search'] })
    expect(host(index)).toEqual({ kind: 'taken' })
    expect(host(query)).toMatchObject({ kind: 'answer', results: { total: 0, reading: { required: 1 } } })
  })

  it('finds what answers a query without the columns, and counts it once they are there', () => {
    const archiveOfSome = archiveOf(fc.sample(arbitraryArticle, { numRuns: 20, seed: 2 }))
    const host = createSearchHost(parseJson)
    const find = (text: string) => ({ kind: 'find', criteria: { ...NO_CRITERIA, query: text } }) as const
    const { counts, bins, ...hits } = createEngine(buildColumns(archiveOfSome), buildIndex(archiveOfSome)).ask(
      find('work').criteria
    )
    expect(hits.total).toBeGreaterThan(0)
    expect(host(find('work'))).toEqual({ kind: 'needs', files: ['search'] })
    host({ ...index, bytes: bytesOf(buildIndex(archiveOfSome)) })
    expect(host(find('work'))).toEqual({ kind: 'found', hits })
    expect(host(find('work before:2021'))).toEqual({ kind: 'needs', files: ['columns'] })
    expect(host(find('the'))).toMatchObject({ kind: 'found' })
    host({ ...columns, bytes: bytesOf(buildColumns(archiveOfSome)) })
    expect(host(find('work'))).toEqual({ kind: 'answer', results: { ...hits, counts, bins } })
  })

  it('asks for the column of many seeds when a seed is asked for, and keeps it when the index comes', () => {
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
    const seedOf = (text: string) => ({ kind: 'ask', criteria: { ...NO_CRITERIA, query: text, chosen } }) as const
    const expected = createEngine(whole, null).ask(seedOf('').criteria)
    host({ kind: 'give', file: 'columns', bytes: bytesOf(split) })
    expect(host(filter)).toMatchObject({ kind: 'answer', results: { total: 20, counts: { seed: {} } } })
    expect(host(seedOf(''))).toEqual({ kind: 'needs', files: ['search/seeds'] })
    host({ kind: 'give', file: 'search/seeds', bytes: bytesOf(files.get('search/seeds')) })
    expect(host(seedOf(''))).toEqual({ kind: 'answer', results: expected })
    host(index)
    expect(host(seedOf('xyz'))).toMatchObject({ kind: 'answer', results: { total: 0 } })
  })

  it('offers words once it has the index', () => {
    const host = createSearchHost(parseJson)
    const suggest = { kind: 'suggest', typed: 'wor', limit: 4 } as const
    expect(host(suggest)).toEqual({ kind: 'needs', files: ['search'] })
    host(index)
    expect(host(suggest)).toEqual({ kind: 'words', words: [] })
  })

  it('says what is wrong with a file instead of throwing', () => {
    const host = createSearchHost(parseJson)
    expect(host({ ...columns, bytes: bytesOf('').slice(1) })).toMatchObject({ kind: 'failed' })
  })
})

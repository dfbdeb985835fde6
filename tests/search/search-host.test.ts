import { describe, expect, it } from 'vitest'
import { NO_CRITERIA } from '../../src/model/criteria.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { buildColumns } from '../../src/search/columns.ts'
import { createSearchHost } from '../../src/search/search-host.ts'
import { archiveOf } from '../support/arbitrary-archive.ts'

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

  it('says what is wrong with a file instead of throwing', () => {
    const host = createSearchHost(parseJson)
    expect(host({ ...columns, bytes: bytesOf('').slice(1) })).toMatchObject({ kind: 'failed' })
  })
})

// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchDataFile, fetchDataJson, fetchManifest } from '../../../src/app/archive/fetch-data.ts'
import { BUNDLE_SCHEMA } from '../../../src/model/bundle.ts'
import { hashDigits, printDataFile } from '../../../src/model/data-file.ts'

const answer = (body: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(body, { status }))
const nameOf = (body: string) =>
  printDataFile('cards/2021-07-1', hashDigits(createHash('sha256').update(body).digest()))
const { signal } = new AbortController()

beforeEach(() => vi.stubGlobal('isSecureContext', true))
afterEach(() => vi.unstubAllGlobals())

describe('fetchDataFile', () => {
  it('gives the bytes of a file that is what its name says', async () => {
    answer('[1,2]')
    await expect(fetchDataJson(nameOf('[1,2]'))).resolves.toEqual([1, 2])
  })

  it('refuses a file that was damaged on its way, and says so', async () => {
    answer('[1,2]')
    await expect(fetchDataFile(nameOf('[1,3]'))).rejects.toThrow(/was damaged on its way/)
  })

  it('refuses an answer that is no JSON', async () => {
    answer('<!doctype html>')
    await expect(fetchDataJson(nameOf('<!doctype html>'))).rejects.toThrow(/is not the file that was built/)
  })

  it('says that the network is lost, and what the server answered', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(fetchDataFile(nameOf(''))).rejects.toThrow('The archive could not be reached. Check the connection')
    answer('gone', 404)
    await expect(fetchDataFile(nameOf(''))).rejects.toThrow(/the server answered 404 for data\/cards/)
  })
})

describe('fetchManifest', () => {
  it('refuses data of another schema', async () => {
    answer(JSON.stringify({ schema: BUNDLE_SCHEMA + 1 }))
    await expect(fetchManifest(signal)).rejects.toThrow(/Reload the page/)
  })

  it('asks the server whether it holds a newer one', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(JSON.stringify({ schema: BUNDLE_SCHEMA })))
    vi.stubGlobal('fetch', fetch)
    await fetchManifest(signal)
    expect(fetch).toHaveBeenCalledWith('/data/manifest.json', { cache: 'no-cache', signal })
  })
})

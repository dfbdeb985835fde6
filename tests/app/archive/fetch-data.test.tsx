// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchCards, fetchDataFile, fetchDataJson, fetchManifest } from '../../../src/app/archive/fetch-data.ts'
import { makeBundle } from '../../../src/build/bundle.ts'
import { type Block, cardsFile, CHUNK_SIZE, type MonthOfBlocks, parseBlockList } from '../../../src/model/block-list.ts'
import { BUNDLE_SCHEMA } from '../../../src/model/bundle.ts'
import { hashDigits, printDataFile } from '../../../src/model/data-file.ts'
import { aSource, monthOfArticles } from '../../build/an-archive.ts'

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

describe('fetchCards', () => {
  const { manifest, files } = makeBundle(aSource(monthOfArticles('2021-02', 20)))
  const textOf = (file: string) => new TextDecoder().decode(files.get(file))
  const [block] = parseBlockList(JSON.parse(textOf(manifest.files.cards)) as MonthOfBlocks[])
  const ask = (chunk: number | null) => fetchCards(block as Block, chunk, signal)

  /** Serves the bundle with a word of every file of cards changed, or as it is. */
  const serve = (change: (text: string) => string = (text) => text) =>
    vi.stubGlobal('fetch', async (address: string) => new Response(change(textOf(address.replace('/data/', '')))))

  it('gives the cards of a whole block, or of one of its chunks', async () => {
    serve()
    const whole = await ask(null)
    expect(whole).toHaveLength(20)
    const chunks = Array.from({ length: 20 / CHUNK_SIZE }, (_, at) => ask(at + 1))
    expect((await Promise.all(chunks)).flat()).toEqual(whole)
  })

  it.each([null, 2])('refuses cards that were changed on their way, whole or in part', async (chunk) => {
    serve((text) => text.replace('"title":"', '"title":"Not '))
    await expect(ask(chunk)).rejects.toThrow(/was damaged on its way/)
  })

  it('refuses the chunk of another place, and of another block', async () => {
    answer(textOf(cardsFile(block as Block, 1)))
    await expect(ask(1)).resolves.toHaveLength(CHUNK_SIZE)
    await expect(ask(2)).rejects.toThrow(/was damaged on its way/)
    await expect(fetchCards({ ...(block as Block), hash: '5e884898da28' }, 1, signal)).rejects.toThrow(
      /was damaged on its way/
    )
  })

  it.each([null, 1])('refuses JSON of another shape', async (chunk) => {
    answer('[]')
    await expect(ask(chunk)).rejects.toThrow(/was damaged on its way/)
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

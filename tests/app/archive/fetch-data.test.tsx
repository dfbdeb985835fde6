// @vitest-environment happy-dom
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchCards, fetchDataFile, fetchDataJson, fetchManifest } from '../../../src/app/archive/fetch-data.ts'
import { makeBundle } from '../../../src/build/bundle.ts'
import { BUNDLE_SCHEMA } from '../../../src/model/bundle.ts'
import { type CardMonth, CARDS_IN_FILE, cardFileName } from '../../../src/model/card-files.ts'
import { hashDigits, printDataFile } from '../../../src/model/data-file.ts'
import { aSource, monthOfArticles } from '../../support/an-archive.ts'

const answer = (body: string, status = 200) => vi.stubGlobal('fetch', async () => new Response(body, { status }))
const nameOf = (body: string) =>
  printDataFile('articles/2021-07-1', hashDigits(createHash('sha256').update(body).digest()))
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
    await expect(fetchDataJson(nameOf('<!doctype html>'))).rejects.toThrow(/was damaged on its way/)
  })

  it('says that the network is lost, and what the server answered', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(fetchDataFile(nameOf(''))).rejects.toThrow('The archive could not be reached. Check the connection')
    vi.stubGlobal('navigator', { onLine: false })
    await expect(fetchDataFile(nameOf(''))).rejects.toThrow('There is no network, and this was not opened before.')
    answer('gone', 404)
    await expect(fetchDataFile(nameOf(''))).rejects.toThrow(/the server answered 404 for data\/articles/)
  })
})

describe('fetchCards', () => {
  const { archive, ...source } = aSource(monthOfArticles('2021-02', 2 * CARDS_IN_FILE + 1))
  const { manifest, files } = makeBundle({ archive, ...source })
  const textOf = (file: string) => new TextDecoder().decode(files.get(file))
  const [month] = JSON.parse(textOf(manifest.files.cards)) as [CardMonth]
  const ask = (number: number) => fetchCards(month, number, signal)

  /** Serves the bundle with a word of every file of cards changed, or as it is. */
  const serve = (change: (text: string) => string = (text) => text) =>
    vi.stubGlobal('fetch', async (address: string) => new Response(change(textOf(address.replace('/data/', '')))))

  it('gives the cards of each file of a month', async () => {
    serve()
    const cards = (await Promise.all([3, 2, 1].map(ask))).flat()
    expect(cards.map(({ path }) => path)).toEqual(archive.articles.map(({ path }) => path))
  })

  it('refuses cards that were changed on their way', async () => {
    serve((text) => text.replace('"title":"', '"title":"Not '))
    await expect(ask(2)).rejects.toThrow(/data\/cards\/2021-02\.\w+\/2\.json was damaged on its way/)
  })

  it('takes cards as they are where the page has no means to check them', async () => {
    vi.stubGlobal('isSecureContext', false)
    serve((text) => text.replace('"title":"', '"title":"Not '))
    await expect(ask(2)).resolves.toHaveLength(CARDS_IN_FILE)
  })

  it('refuses a file with fewer cards than the month has there', async () => {
    answer(textOf(cardFileName(month, 3)))
    await expect(ask(3)).resolves.toHaveLength(1)
    await expect(ask(2)).rejects.toThrow(/was damaged on its way/)
  })

  it.each(['[]', '{}', 'null'])('refuses JSON of another shape: %s', async (text) => {
    answer(text)
    await expect(ask(1)).rejects.toThrow(/was damaged on its way/)
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

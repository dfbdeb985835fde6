// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadArchive } from '../../../src/app/archive/load-archive.ts'
import { loadView } from '../../../src/app/archive/load-view.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { makeBundle } from '../../../src/build/bundle.ts'
import { makeCard } from '../../../src/build/card.ts'
import { addStarts, type CardMonth } from '../../../src/model/card-files.ts'
import { printArchiveJson } from '../../../src/publish/archive-json.ts'
import type { Hits } from '../../../src/search/results.ts'
import { aSource, monthOfArticles } from '../../support/an-archive.ts'

const MONTHS = ['2021-03', '2021-02']
const source = aSource(MONTHS.flatMap((month) => monthOfArticles(month, 600)))
const { archive } = source
const { manifest, files } = makeBundle(source)
const read = (file: string): unknown => JSON.parse(new TextDecoder().decode(files.get(file)))
const months = addStarts(read(manifest.files.cards) as CardMonth[])
const cards = archive.articles.map(makeCard)
const whole = [...printArchiveJson(archive, 'https://news.example/')].join('')
const every = new Set(cards.keys())

afterEach(() => vi.unstubAllGlobals())

let asked: string[] = []

/** Serves `archive.json` in pieces of a few thousand bytes. After `limit` bytes it ends, or breaks off where `breaks`. */
function serve(text: string, { limit = Infinity, breaks = false } = {}): void {
  asked = []
  const bytes = new TextEncoder().encode(text)
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit = {}) => {
    asked.push(address)
    if (address !== '/archive.json') return new Response(Buffer.from(files.get(address.replace('/data/', '')) ?? []))
    let sent = 0
    return new Response(
      new ReadableStream({
        pull(controller) {
          if (signal?.aborted === true) controller.error(signal.reason)
          else if (sent < Math.min(bytes.length, limit)) controller.enqueue(bytes.slice(sent, (sent += 4999)))
          else if (breaks) controller.error(new TypeError('network error'))
          else controller.close()
        },
      })
    )
  })
}

const load = async (ordinals: ReadonlySet<number> = every, signal = new AbortController().signal) => {
  const reports: number[] = []
  const loaded = await loadArchive(months, ordinals, { signal, onProgress: (count) => reports.push(count) })
  return { loaded, reports }
}

describe('loadArchive', () => {
  it('gives the cards as the files of cards have them, and says how many have come', async () => {
    serve(whole)
    const { loaded, reports } = await load()
    expect([...loaded.values()]).toEqual(cards)
    expect(asked).toEqual(['/archive.json'])
    expect(reports.length).toBeGreaterThan(10)
    expect(reports).toEqual(reports.toSorted((a, b) => a - b))
    expect(reports.at(-1)).toBe(1200)
  })

  it('keeps only the articles asked for', async () => {
    serve(whole)
    const { loaded } = await load(new Set([0, 700, 1199]))
    expect([...loaded]).toEqual([0, 700, 1199].map((ordinal) => [ordinal, cards[ordinal]]))
  })

  it.each([true, false])('says that the network is lost half way (breaks off: %s)', async (breaks) => {
    serve(whole, { limit: whole.length / 2, breaks })
    await expect(load()).rejects.toThrow('The archive could not be reached. Check the connection and try again.')
  })

  it('refuses the file of another build', async () => {
    const [first, ...others] = archive.articles
    if (first === undefined) throw new Error('The archive has articles.')
    serve([...printArchiveJson({ ...archive, articles: others }, null)].join(''))
    await expect(load()).rejects.toThrow(/Reload the page/)
    serve([...printArchiveJson({ ...archive, articles: [first, ...archive.articles] }, null)].join(''))
    await expect(load()).rejects.toThrow(/Reload the page/)
  })

  it('says what the server answered', async () => {
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }))
    await expect(load()).rejects.toThrow('the server answered 404 for archive.json')
  })

  it('stops with the reason once it is cancelled', async () => {
    serve(whole)
    const work = new AbortController()
    const onProgress = () => work.abort(new Error('The reader went on.'))
    await expect(loadArchive(months, every, { signal: work.signal, onProgress })).rejects.toThrow('The reader went on.')
  })
})

describe('loadView', () => {
  const hits = (ordinals: readonly number[]): Hits => ({
    total: ordinals.length,
    ordinals: Uint32Array.from(ordinals),
    uncorrected: ordinals.length,
    reading: null,
    unknown: [],
  })
  const view = async (ordinals: readonly number[]) =>
    loadView(makeQueryClient([]), hits(ordinals), { signal: new AbortController().signal, onProgress: () => {} })

  it('reads a view of more than 240 files from the whole archive, in the order of its list', async () => {
    serve(whole)
    const backwards = [...every].toReversed()
    expect(await view(backwards)).toEqual(cards.toReversed())
    expect(asked.filter((address) => address.startsWith('/data/cards/'))).toEqual([])
    expect(asked).toContain('/archive.json')
  })

  it('reads a smaller one from the files of its cards', async () => {
    serve(whole)
    const newest = [...every].slice(0, 900)
    expect(await view(newest)).toEqual(cards.slice(0, 900))
    expect(asked.filter((address) => address.startsWith('/data/cards/'))).toHaveLength(225)
    expect(asked).not.toContain('/archive.json')
  })
})

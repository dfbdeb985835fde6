import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFiles, readKept, removeKept } from '../../../src/app/offline/keep-files.ts'
import { lookAtArchive } from '../../../src/app/offline/look-at-archive.ts'
import { type Bundle, makeBundle } from '../../../src/build/bundle.ts'
import { DATA_ROOT } from '../../../src/model/data-file.ts'
import { aSource, monthOfArticles } from '../../support/an-archive.ts'
import { type FakeCaches, fakeCaches } from '../../support/fake-caches.ts'

const small = makeBundle(aSource(monthOfArticles('2021-02', 70)))
const grown = makeBundle(aSource([...monthOfArticles('2021-02', 70), ...monthOfArticles('2021-03', 3)]))

const NEVER = new AbortController().signal

/** All files that can be kept: the manifest is kept by the service worker. */
const filesOf = ({ files }: Bundle): string[] => [...files.keys()].filter((file) => file !== 'manifest.json')
const pathsOf = (bundle: Bundle): string[] => filesOf(bundle).map((file) => DATA_ROOT + file)

let fake: FakeCaches
/** What was asked of the server to be kept. */
let asked: string[] = []

type Reply = (path: string) => Response | Promise<Response> | undefined

/** A server of a bundle; `instead` may reply otherwise. */
function serve({ files }: Bundle, instead: Reply = () => undefined): void {
  asked = []
  vi.stubGlobal('fetch', async (path: string, { cache }: RequestInit = {}) => {
    const file = path.slice(DATA_ROOT.length)
    if (cache === 'no-store') asked.push(file)
    const other = cache === 'no-store' ? await instead(path) : undefined
    const bytes = files.get(file)
    if (other) return other
    if (!bytes) return new Response('', { status: 404 })
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/json' } })
  })
}

beforeEach(() => {
  fake = fakeCaches()
  vi.stubGlobal('caches', fake.caches)
})

afterEach(() => vi.unstubAllGlobals())

const keep = async (signal = NEVER, onProgress: (held: number) => void = () => {}) =>
  keepFiles(await lookAtArchive(signal), { signal, onProgress })

const sizeOf = (bundle: Bundle): number =>
  filesOf(bundle).reduce((sum, file) => sum + (bundle.files.get(file)?.byteLength ?? 0), 0)

describe('keeping the whole archive', () => {
  it('fetches every file once, says how far it is, and how much room they take', async () => {
    serve(small)
    const all = filesOf(small).length
    expect(await lookAtArchive(NEVER)).toMatchObject({ articles: 70, all, held: 0 })
    const steps: number[] = []
    expect(await keep(NEVER, (held) => void steps.push(held))).toEqual({ kind: 'complete', bytes: sizeOf(small) })
    expect(steps).toEqual(Array.from({ length: all }, (_, index) => index + 1))
    expect(asked.toSorted()).toEqual(filesOf(small).toSorted())
    expect(fake.pathsIn('dateline.kept')).toEqual([...pathsOf(small), '/data/kept'].toSorted())
    expect(await readKept()).toEqual({ files: all, bytes: sizeOf(small) })
  })

  it('fetches nothing that was seen already', async () => {
    serve(small)
    const [first = ''] = filesOf(small).filter((file) => file.startsWith('cards/'))
    await (
      await caches.open('dateline.seen')
    ).put(DATA_ROOT + first, new Response(new Uint8Array(small.files.get(first) ?? [])))
    expect(await keep()).toEqual({ kind: 'complete', bytes: sizeOf(small) })
    expect(asked).not.toContain(first)
    expect(fake.pathsIn('dateline.kept')).not.toContain(DATA_ROOT + first)
  })

  it('after a new build fetches what is new alone, and drops what is old', async () => {
    serve(small)
    await keep()
    serve(grown)
    const { all, held, missing } = await lookAtArchive(NEVER)
    expect(missing.toSorted()).toEqual(
      filesOf(grown)
        .filter((file) => !small.files.has(file))
        .toSorted()
    )
    expect(all - held).toBe(missing.length)
    expect(await keep()).toEqual({ kind: 'complete', bytes: sizeOf(grown) })
    expect(asked.toSorted()).toEqual(missing.toSorted())
    expect(fake.pathsIn('dateline.kept')).toEqual([...pathsOf(grown), '/data/kept'].toSorted())
  })

  it('goes on where it was stopped', async () => {
    serve(small)
    const work = new AbortController()
    serve(small, () => {
      if (asked.length === 5) work.abort()
      if (work.signal.aborted) return Promise.reject(work.signal.reason as Error)
      return undefined
    })
    const end = await keep(work.signal)
    const { held } = await lookAtArchive(NEVER)
    expect(end).toEqual({ kind: 'stopped', held })
    expect(held).toBe(4)
    serve(small)
    expect(await keep()).toMatchObject({ kind: 'complete' })
    expect(asked).toHaveLength(filesOf(small).length - held)
  })

  it.each([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch')), 'lost'],
    [
      'a network answers with a page of its own',
      () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }),
      'lost',
    ],
    ['the server has other files by now', () => new Response('', { status: 404 }), 'changed'],
  ] as const)('ends where %s, and keeps what is there', async (_, reply, kind) => {
    serve(small, () => (asked.length > 8 ? reply() : undefined))
    expect(await keep()).toEqual({ kind, held: 8 })
    expect(fake.pathsIn('dateline.kept')).toHaveLength(8)
  })

  it('ends where the device gives no more room, and keeps what is there', async () => {
    fake = fakeCaches(6)
    vi.stubGlobal('caches', fake.caches)
    serve(small)
    expect(await keep()).toEqual({ kind: 'full', held: 6 })
    expect(fake.pathsIn('dateline.kept')).toHaveLength(6)
  })

  it('is undone by dropping it, and leaves what was seen', async () => {
    serve(small)
    await (await caches.open('dateline.seen')).put('/data/manifest.json', new Response('{}'))
    await keep()
    await removeKept()
    expect(await caches.keys()).toEqual(['dateline.seen'])
    expect(await readKept()).toBeNull()
  })
})

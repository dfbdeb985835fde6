import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSearchClient } from '../../../src/app/archive/search-client.ts'
import { NO_CRITERIA, type Criteria } from '../../../src/model/criteria.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import type { SearchFile } from '../../../src/search/protocol.ts'
import type { IndexFile } from '../../../src/search/index/search-index.ts'
import { splitIndex } from '../../../src/search/index/split-index.ts'
import { arbitraryArticle, archiveOf } from '../../support/arbitrary-archive.ts'
import { FakeSearchWorker } from '../../support/fake-search-worker.ts'

const archive = archiveOf([])
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer
const fetchAny = (file: SearchFile) =>
  Promise.resolve(bytesOf(file === 'columns' ? buildColumns(archive) : buildIndex(archive)))

const OLDEST: Criteria = { ...NO_CRITERIA, sort: 'oldest' }
const asking = (query: string): Criteria => ({ ...NO_CRITERIA, query })

function setUp() {
  const worker = new FakeSearchWorker()
  const fetchFile = vi.fn<typeof fetchAny>(fetchAny)
  const startWorker = vi.fn<() => Worker | null>(() => worker)
  return { worker, fetchFile, startWorker, client: createSearchClient({ startWorker, fetchFile }) }
}

/** The files of an archive whose index is in parts. */
function buildSplit(name: string): Map<SearchFile, ArrayBuffer> {
  const files = new Map<SearchFile, ArrayBuffer>()
  const generated = archiveOf(fc.sample(arbitraryArticle, { numRuns: 20, seed: 3 }))
  const put = (stem: string, value: unknown) => {
    const file = `${stem}.${name}` as IndexFile
    files.set(file, bytesOf(value))
    return file
  }
  files.set('search', bytesOf(splitIndex(buildIndex(generated), put, { whole: 0, part: 20, mostParts: 1000 })))
  return files.set('columns', bytesOf(buildColumns(generated)))
}

const filesOf = (fetchFile: ReturnType<typeof setUp>['fetchFile']) => fetchFile.mock.calls.map(([file]) => file)

describe('the search client', () => {
  it('starts nothing and loads nothing before it is asked', () => {
    const { startWorker, fetchFile } = setUp()
    expect(startWorker).not.toHaveBeenCalled()
    expect(fetchFile).not.toHaveBeenCalled()
  })

  it('loads the columns for the first filter, the index for the first query, and each once', async () => {
    const { client, fetchFile } = setUp()
    await client.search(OLDEST)
    expect(filesOf(fetchFile)).toEqual(['columns'])
    await client.search(asking('workers'))
    await client.search(asking('wages'))
    expect(filesOf(fetchFile)).toEqual(['columns', 'search'])
  })

  it('searches with the index that it was told to preload, and loads the columns only to count', async () => {
    const { client, fetchFile } = setUp()
    client.preload('search')
    await vi.waitFor(() => expect(filesOf(fetchFile)).toEqual(['search']))
    await expect(client.search(asking('workers'))).resolves.toMatchObject({ total: 0 })
    expect(fetchFile).toHaveBeenCalledTimes(1)
    await expect(client.count(asking('workers'))).resolves.toMatchObject({ total: 0 })
    expect(filesOf(fetchFile)).toEqual(['search', 'columns'])
  })

  it('never puts a question that was given up while another was with the search', async () => {
    const { client, worker } = setUp()
    await client.search(asking('w'))
    worker.hold()
    const before = worker.requests.length
    const first = client.search(asking('wo'))
    const givenUp = new AbortController()
    const second = client.search(asking('wor'), givenUp.signal)
    const third = client.search(asking('work'))
    await vi.waitFor(() => expect(worker.requests.length).toBeGreaterThan(before))
    givenUp.abort()
    worker.release()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    await Promise.all([first, third])
    const queries = worker.requests
      .slice(before)
      .map((request) => (request.kind === 'search' ? request.criteria.query : ''))
    expect(queries).toEqual(['wo', 'work'])
  })

  it('does not answer a question that was given up while it was with the search', async () => {
    const { client, worker } = setUp()
    await client.search(OLDEST)
    worker.hold()
    const givenUp = new AbortController()
    const answer = client.search(OLDEST, givenUp.signal)
    await vi.waitFor(() => expect(worker.requests.at(-1)?.kind).toBe('search'))
    givenUp.abort()
    worker.release()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('tries a file that fails once more, then says so, and tries again at the next question', async () => {
    const { client, fetchFile } = setUp()
    fetchFile.mockRejectedValueOnce(new Error('The archive could not be reached.'))
    await client.search(OLDEST)
    expect(fetchFile).toHaveBeenCalledTimes(2)
    fetchFile
      .mockRejectedValueOnce(new Error('Lost.'))
      .mockRejectedValueOnce(new Error('The archive could not be reached.'))
    await expect(client.search(asking('workers'))).rejects.toThrow('The archive could not be reached.')
    await expect(client.search(asking('workers'))).resolves.toMatchObject({ total: 0 })
    expect(filesOf(fetchFile)).toEqual(['columns', 'columns', 'search', 'search', 'search'])
  })

  it('says in a sentence that a file made no sense to the search', async () => {
    const { client, fetchFile } = setUp()
    fetchFile.mockResolvedValueOnce(bytesOf('').slice(1))
    await expect(client.search(OLDEST)).rejects.toThrow(/^The search stopped with an error/)
  })

  it.each([
    ['has no workers', () => null],
    [
      'refuses to start one',
      () => {
        throw new TypeError('Not a script of this site')
      },
    ],
  ])('answers in the page where the browser %s', async (_, startWorker) => {
    const client = createSearchClient({ startWorker, fetchFile: fetchAny })
    await expect(client.search(asking('workers'))).resolves.toMatchObject({ total: 0 })
  })

  it('goes on in the page when the worker dies, whoever waits for it', async () => {
    const { client, worker, startWorker, fetchFile } = setUp()
    await client.search(OLDEST)
    worker.hold()
    const answers = Promise.all([client.search(OLDEST), client.search(asking('workers'))])
    await vi.waitFor(() => expect(worker.requests.at(-1)?.kind).toBe('search'))
    worker.die()
    await expect(answers).resolves.toHaveLength(2)
    expect(startWorker).toHaveBeenCalledTimes(1)
    expect(filesOf(fetchFile).toSorted()).toEqual(['columns', 'columns', 'search'])
  })

  it('goes on in the page when the worker never starts', async () => {
    const { client, worker } = setUp()
    worker.hold()
    const answer = client.search(asking('workers'))
    await vi.waitFor(() => expect(worker.requests).not.toEqual([]))
    worker.die()
    await expect(answer).resolves.toMatchObject({ total: 0 })
  })

  it('loads no part of the index for a question that another overtakes in typing', async () => {
    const served = buildSplit('typed')
    const fetchFile = vi.fn<typeof fetchAny>(async (file) =>
      Promise.resolve(served.get(file)?.slice(0) ?? new ArrayBuffer())
    )
    const client = createSearchClient({ startWorker: () => null, fetchFile })
    const givenUp = new AbortController()
    // The parts load after a pause. With the clock stopped it does not end early on a slow machine.
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const first = client.search(asking('mig'), givenUp.signal)
    while (vi.getTimerCount() === 0) await new Promise((done) => setImmediate(done))
    givenUp.abort()
    vi.runAllTimers()
    vi.useRealTimers()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    await expect(client.search(asking('xyzzy'))).resolves.toMatchObject({ total: 0 })
    expect(filesOf(fetchFile)).toEqual(['search'])
    await expect(client.search(asking('mig'))).resolves.not.toMatchObject({ total: 0 })
    expect(fetchFile.mock.calls.length).toBeGreaterThan(1)
  })

  it('loads the columns and the index anew when a new build has taken the parts away that the old index names', async () => {
    let served = buildSplit('old')
    const onRenewed = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const client = createSearchClient({
      startWorker: () => null,
      onRenewed,
      fetchFile: async (file) => {
        const bytes = served.get(file)
        if (!bytes) throw new Error(`The server answered 404 for ${file}.`)
        return Promise.resolve(bytes.slice(0))
      },
    })
    await client.search(asking('migration'))
    expect(onRenewed).not.toHaveBeenCalled()
    served = buildSplit('new')
    const { total } = await client.search(asking('work'))
    expect(total).toBeGreaterThan(0)
    expect(onRenewed).toHaveBeenCalledOnce()
    served = new Map()
    await expect(client.search(asking('Cătălin'))).rejects.toThrow('404')
  })

  it('loads the parts again where two questions at once have loaded the index anew', async () => {
    let served = buildSplit('old')
    let indexes = 0
    const delays = [0, 50, 200]
    const client = createSearchClient({
      startWorker: () => null,
      fetchFile: async (file) => {
        const bytes = served.get(file)
        if (!bytes) throw new Error(`The server answered 404 for ${file}.`)
        // Two questions miss a part of the old index, and each loads the new one.
        if (file === 'search') await new Promise((done) => setTimeout(done, delays[indexes++]))
        return bytes.slice(0)
      },
    })
    await client.count(asking('migration'))
    served = buildSplit('new')
    const [hits, counts] = await Promise.all([client.search(asking('work')), client.count(asking('work'))])
    expect(indexes).toBe(3)
    expect(counts.total).toBe(hits.total)
  })
})

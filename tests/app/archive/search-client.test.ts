import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createSearchClient } from '../../../src/app/archive/search-client.ts'
import { NO_CRITERIA, type Criteria } from '../../../src/model/criteria.ts'
import { buildIndex } from '../../../src/search/build-index.ts'
import { buildColumns } from '../../../src/search/columns.ts'
import type { SearchFile } from '../../../src/search/protocol.ts'
import type { IndexFile } from '../../../src/search/search-index.ts'
import { splitIndex } from '../../../src/search/split-index.ts'
import { arbitraryArticle, archiveOf } from '../../support/arbitrary-archive.ts'
import { FakeSearchWorker } from '../../support/fake-search-worker.ts'

const archive = archiveOf([])
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer
const load = (file: SearchFile) =>
  Promise.resolve(bytesOf(file === 'columns' ? buildColumns(archive) : buildIndex(archive)))

const OLDEST: Criteria = { ...NO_CRITERIA, sort: 'oldest' }
const asking = (query: string): Criteria => ({ ...NO_CRITERIA, query })

function setUp() {
  const worker = new FakeSearchWorker()
  const loadFile = vi.fn<typeof load>(load)
  const startWorker = vi.fn<() => Worker | null>(() => worker)
  return { worker, loadFile, startWorker, client: createSearchClient({ startWorker, load: loadFile }) }
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

const filesOf = (loadFile: ReturnType<typeof setUp>['loadFile']) => loadFile.mock.calls.map(([file]) => file)

describe('the search client', () => {
  it('starts nothing and loads nothing before it is asked', () => {
    const { startWorker, loadFile } = setUp()
    expect(startWorker).not.toHaveBeenCalled()
    expect(loadFile).not.toHaveBeenCalled()
  })

  it('loads the columns for the first filter, the index for the first query, and each once', async () => {
    const { client, loadFile } = setUp()
    await client.ask(OLDEST)
    expect(filesOf(loadFile)).toEqual(['columns'])
    await client.ask(asking('workers'))
    await client.ask(asking('wages'))
    expect(filesOf(loadFile)).toEqual(['columns', 'search'])
  })

  it('has the index ready for the first query once it was told to prepare', async () => {
    const { client, loadFile } = setUp()
    client.prepare('search')
    await vi.waitFor(() => expect(filesOf(loadFile)).toEqual(['search']))
    await expect(client.find(asking('workers'))).resolves.not.toHaveProperty('counts')
    expect(loadFile).toHaveBeenCalledTimes(1)
    await expect(client.ask(asking('workers'))).resolves.toHaveProperty('counts')
    expect(filesOf(loadFile)).toEqual(['search', 'columns'])
    await expect(client.find(asking('wages'))).resolves.toHaveProperty('counts')
  })

  it('never puts a question that was given up while another was with the search', async () => {
    const { client, worker } = setUp()
    await client.ask(asking('w'))
    worker.hold()
    const before = worker.requests.length
    const first = client.ask(asking('wo'))
    const givenUp = new AbortController()
    const second = client.ask(asking('wor'), givenUp.signal)
    const third = client.ask(asking('work'))
    await vi.waitFor(() => expect(worker.requests.length).toBeGreaterThan(before))
    givenUp.abort()
    worker.release()
    await expect(second).rejects.toMatchObject({ name: 'AbortError' })
    await Promise.all([first, third])
    const queries = worker.requests
      .slice(before)
      .map((request) => (request.kind === 'ask' ? request.criteria.query : ''))
    expect(queries).toEqual(['wo', 'work'])
  })

  it('does not answer a question that was given up while it was with the search', async () => {
    const { client, worker } = setUp()
    await client.ask(OLDEST)
    worker.hold()
    const givenUp = new AbortController()
    const answer = client.ask(OLDEST, givenUp.signal)
    await vi.waitFor(() => expect(worker.requests.at(-1)?.kind).toBe('ask'))
    givenUp.abort()
    worker.release()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('tries a file that fails once more, then says so, and tries again at the next question', async () => {
    const { client, loadFile } = setUp()
    loadFile.mockRejectedValueOnce(new Error('The archive could not be reached.'))
    await client.ask(OLDEST)
    expect(loadFile).toHaveBeenCalledTimes(2)
    loadFile
      .mockRejectedValueOnce(new Error('Lost.'))
      .mockRejectedValueOnce(new Error('The archive could not be reached.'))
    await expect(client.ask(asking('workers'))).rejects.toThrow('The archive could not be reached.')
    await expect(client.ask(asking('workers'))).resolves.toMatchObject({ total: 0 })
    expect(filesOf(loadFile)).toEqual(['columns', 'columns', 'search', 'search', 'search'])
  })

  it('says in a sentence that a file made no sense to the search', async () => {
    const { client, loadFile } = setUp()
    loadFile.mockResolvedValueOnce(bytesOf('').slice(1))
    await expect(client.ask(OLDEST)).rejects.toThrow(/^The search stopped with an error/)
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
    const client = createSearchClient({ startWorker, load })
    await expect(client.ask(asking('workers'))).resolves.toMatchObject({ total: 0 })
  })

  it('goes on in the page when the worker dies, whoever waits for it', async () => {
    const { client, worker, startWorker, loadFile } = setUp()
    await client.ask(OLDEST)
    worker.hold()
    const answers = Promise.all([client.ask(OLDEST), client.ask(asking('workers'))])
    await vi.waitFor(() => expect(worker.requests.at(-1)?.kind).toBe('ask'))
    worker.die()
    await expect(answers).resolves.toHaveLength(2)
    expect(startWorker).toHaveBeenCalledTimes(1)
    expect(filesOf(loadFile)).toEqual(['columns', 'columns', 'search'])
  })

  it('goes on in the page when the worker never starts', async () => {
    const { client, worker } = setUp()
    worker.hold()
    const answer = client.ask(asking('workers'))
    await vi.waitFor(() => expect(worker.requests).not.toEqual([]))
    worker.die()
    await expect(answer).resolves.toMatchObject({ total: 0 })
  })

  it('loads no part of the index for a question that another overtakes in typing', async () => {
    const served = buildSplit('typed')
    const loadFile = vi.fn<typeof load>(async (file) =>
      Promise.resolve(served.get(file)?.slice(0) ?? new ArrayBuffer())
    )
    const client = createSearchClient({ startWorker: () => null, load: loadFile })
    const givenUp = new AbortController()
    const first = client.find(asking('mig'), givenUp.signal)
    await vi.waitFor(() => expect(filesOf(loadFile)).toEqual(['search']))
    await new Promise((done) => setTimeout(done, 20))
    givenUp.abort()
    await expect(first).rejects.toMatchObject({ name: 'AbortError' })
    await expect(client.find(asking('xyzzy'))).resolves.toMatchObject({ total: 0 })
    expect(filesOf(loadFile)).toEqual(['search'])
    await expect(client.find(asking('mig'))).resolves.not.toMatchObject({ total: 0 })
    expect(loadFile.mock.calls.length).toBeGreaterThan(1)
  })

  it('loads the columns and the index anew when a new build has taken the parts away that the old index names', async () => {
    let served = buildSplit('old')
    const onRenewed = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const client = createSearchClient({
      startWorker: () => null,
      onRenewed,
      load: async (file) => {
        const bytes = served.get(file)
        if (!bytes) throw new Error(`The server answered 404 for ${file}.`)
        return Promise.resolve(bytes.slice(0))
      },
    })
    await client.ask(asking('migration'))
    expect(onRenewed).not.toHaveBeenCalled()
    served = buildSplit('new')
    const { total } = await client.ask(asking('work'))
    expect(total).toBeGreaterThan(0)
    expect(onRenewed).toHaveBeenCalledOnce()
    served = new Map()
    await expect(client.ask(asking('Cătălin'))).rejects.toThrow('404')
  })
})

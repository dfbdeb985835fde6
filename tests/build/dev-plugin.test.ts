import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import { join } from 'node:path'
import { createLogger, createServer, type HotPayload } from 'vite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { devPlugin } from '../../src/build/dev-plugin.ts'
import type { SeedFolders } from '../../src/build/load-archive.ts'
import type { Manifest } from '../../src/model/bundle.ts'
import { type CardFile, cardFileName, type CardMonth } from '../../src/model/card-files.ts'
import { aProject } from './a-project.ts'

interface Dev {
  readonly fetchData: (file: string) => Promise<Response>
  /** What open pages are sent. */
  readonly sent: HotPayload[]
}

/** A dev server of a project, and what it sends to open pages. */
async function develop(folders: SeedFolders): Promise<Dev> {
  const http = createHttpServer()
  const server = await createServer({
    root: folders.root,
    configFile: false,
    mode: 'development',
    customLogger: createLogger('silent'),
    plugins: [devPlugin(folders)],
    server: { middlewareMode: { server: http }, ws: false },
  })
  http.on('request', server.middlewares)
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  onTestFinished(async () => {
    http.close()
    await server.close()
  })
  const sent: HotPayload[] = []
  vi.spyOn(server.environments.client.hot, 'send').mockImplementation((payload: HotPayload | string) => {
    sent.push(typeof payload === 'string' ? { type: 'custom', event: payload } : payload)
  })
  const { port } = http.address() as { port: number }
  return { fetchData: (file) => fetch(`http://127.0.0.1:${port}/data/${file}`), sent }
}

/** The titles of an archive of which each month has one file of cards. */
async function titles({ fetchData }: Dev): Promise<string[]> {
  const read = async (file: string): Promise<unknown> => (await fetchData(file)).json()
  const manifest = (await read('manifest.json')) as Manifest
  const months = (await read(manifest.files.cards)) as CardMonth[]
  const files = await Promise.all(months.map((month) => read(cardFileName(month, 1)) as Promise<CardFile>))
  return files.flatMap(({ cards }) => cards.map(({ title }) => title))
}

const edit = async (file: string, change: (text: string) => string) =>
  writeFile(file, change(await readFile(file, 'utf8')))

describe('in development', () => {
  it('serves the archive from memory', async () => {
    const dev = await develop(await aProject())
    expect(await titles(dev)).toEqual(['Strong labour laws make decent work a reality', 'A day at the training centre'])
    expect((await dev.fetchData('none.json')).status).toBe(404)
  })

  it('takes in a seed that is saved, and tells open pages without reloading them', async () => {
    const folders = await aProject()
    const dev = await develop(folders)
    await edit(join(folders.seedsDir, 'listing.txt'), (text) => text.replace('A day at', 'A year at'))
    await vi.waitFor(() => expect(dev.sent).toContainEqual({ type: 'custom', event: 'dateline:data' }), 60_000)
    expect(await titles(dev)).toContain('A year at the training centre')
    expect(dev.sent.map(({ type }) => type)).not.toContain('full-reload')
  })

  it('shows an error with its place in the overlay, keeps serving what stood, and clears it when it is mended', async () => {
    const folders = await aProject()
    const dev = await develop(folders)
    const file = join(folders.seedsDir, 'vocabulary/themes.yaml')
    const whole = await readFile(file, 'utf8')
    await writeFile(file, 'groups:\n  - id: [\n')
    await vi.waitFor(() => expect(dev.sent.map(({ type }) => type)).toContain('error'), 60_000)
    const error = dev.sent.find((payload) => payload.type === 'error')
    expect(error?.err.loc).toMatchObject({ file })
    expect(error?.err.message).toMatch(/seeds\/vocabulary\/themes\.yaml:\d+:\d+ /)
    expect(await titles(dev)).toHaveLength(2)
    dev.sent.length = 0
    await writeFile(file, whole)
    await vi.waitFor(() => expect(dev.sent).toContainEqual({ type: 'custom', event: 'dateline:data' }), 60_000)
    expect(dev.sent[0]).toEqual({ type: 'update', updates: [] })
  })

  it('stops in one sentence where the folder is no archive', async () => {
    const folders = await aProject()
    await rm(join(folders.seedsDir, 'archive.yaml'))
    await expect(develop(folders)).rejects.toThrow(/^The folder seeds has no archive\.yaml/)
  })

  it('says so over the page where the last capture is taken away, and goes on once one is there', async () => {
    const folders = await aProject()
    const dev = await develop(folders)
    const file = join(folders.seedsDir, 'listing.txt')
    const whole = await readFile(file, 'utf8')
    await rm(file)
    await vi.waitFor(() => expect(dev.sent.map(({ type }) => type)).toContain('error'), 60_000)
    expect(await titles(dev)).toHaveLength(2)
    dev.sent.length = 0
    await writeFile(file, whole)
    await vi.waitFor(() => expect(dev.sent).toContainEqual({ type: 'custom', event: 'dateline:data' }), 60_000)
  })
})

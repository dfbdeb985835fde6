import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dropOldBuilds, type OpenPage } from '../../src/worker/drop-old-builds.ts'
import { type FakeCaches, fakeCaches } from '../support/fake-caches.ts'

const PREFIX = 'dateline/name'
const OWN = `${PREFIX}.build.cccccccccccc`
const OLD = `${PREFIX}.build.aaaaaaaaaaaa`
const OLDER = `${PREFIX}.build.bbbbbbbbbbbb`
const OTHERS = [
  'dateline.build.aaaaaaaaaaaa',
  'dateline/name.seen',
  'dateline/name.kept',
  'dateline/name.build.b.build.aaaaaaaaaaaa',
  'theirs',
]

/** In milliseconds. */
const WAIT = 20

const pageOf = (entry: string): OpenPage => ({
  postMessage: (message, [port]) => {
    expect(message).toEqual({ kind: 'build' })
    ;(port as MessagePort).postMessage(entry, [])
  },
})

const SILENT: OpenPage = { postMessage: () => {} }

let fake: FakeCaches

beforeEach(async () => {
  fake = fakeCaches()
  vi.stubGlobal('caches', fake.caches)
  for (const name of [OWN, OLD, OLDER, ...OTHERS]) {
    const cache = await caches.open(name)
    await cache.put(`/name/assets/index-${name.slice(-12)}.js`, new Response(''))
  }
})

afterEach(() => vi.unstubAllGlobals())

const drop = async (pages: readonly OpenPage[]): Promise<string[]> => {
  await dropOldBuilds({ prefix: PREFIX, own: OWN, pages, wait: WAIT })
  return caches.keys()
}

it('keeps the build that an open page runs, and drops the others', async () => {
  expect(
    await drop([pageOf('/name/assets/index-aaaaaaaaaaaa.js'), pageOf('/name/assets/index-cccccccccccc.js')])
  ).toEqual([OWN, OLD, ...OTHERS])
})

it('keeps every build while a page does not say which it runs', async () => {
  expect(await drop([SILENT, pageOf('/name/assets/index-cccccccccccc.js')])).toEqual([OWN, OLD, OLDER, ...OTHERS])
})

it('drops all but its own without a page, and touches nothing of another site of this host', async () => {
  expect(await drop([])).toEqual([OWN, ...OTHERS])
})

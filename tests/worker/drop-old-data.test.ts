import { afterEach, expect, it, vi } from 'vitest'
import { makeBundle } from '../../src/build/bundle.ts'
import { DATA_ROOT } from '../../src/model/data-file.ts'
import { dropOldData } from '../../src/worker/drop-old-data.ts'
import { aSource, monthOfArticles } from '../support/an-archive.ts'
import { fakeCaches } from '../support/fake-caches.ts'

afterEach(() => vi.unstubAllGlobals())

const before = makeBundle(aSource(monthOfArticles('2021-02', 70)))
const after = makeBundle(aSource([...monthOfArticles('2021-02', 70), ...monthOfArticles('2021-03', 3)]))

const pathsOf = (files: Iterable<string>): string[] => [...files].map((file) => DATA_ROOT + file).toSorted()

/** Makes caches in which data was seen: the files of both bundles, or as many of the newer one as named. */
async function seen(newer: Iterable<string> = after.files.keys()) {
  const fake = fakeCaches()
  vi.stubGlobal('caches', fake.caches)
  const cache = await caches.open('dateline.seen')
  await cache.put('/assets/european-roman.woff2', new Response('face'))
  for (const [file, bytes] of before.files) await cache.put(DATA_ROOT + file, new Response(new Uint8Array(bytes)))
  for (const file of newer) await cache.put(DATA_ROOT + file, new Response(new Uint8Array(after.files.get(file) ?? [])))
  return fake
}

it('drops what the present archive does not name, and nothing else', async () => {
  const { pathsIn } = await seen()
  await dropOldData('/', 'dateline')
  expect(pathsIn('dateline.seen')).toEqual(['/assets/european-roman.woff2', ...pathsOf(after.files.keys())])
})

it('drops parts of a search with the index that names them, and keeps those of the present one', async () => {
  const { pathsIn } = await seen()
  const cache = await caches.open('dateline.seen')
  const part = '/data/search/postings-3.000000000000.json'
  await cache.put(part, new Response('{}'))
  await dropOldData('/', 'dateline')
  expect(pathsIn('dateline.seen')).not.toContain(part)
  await cache.put(part, new Response('{}'))
  await dropOldData('/', 'dateline')
  expect(pathsIn('dateline.seen')).toContain(part)
})

it('drops nothing while a list of the present archive is not there', async () => {
  const { pathsIn } = await seen(['manifest.json', after.manifest.files.cards])
  const kept = pathsIn('dateline.seen')
  await dropOldData('/', 'dateline')
  expect(pathsIn('dateline.seen')).toEqual(kept)
})

// Drops data that was seen in older builds of the archive and that the present one does not name. What the reader asked to keep is kept apart, and
// stays (`app/offline/keep-archive.tsx`).

import type { MonthOfBlocks } from '../model/block-list.ts'
import type { Manifest } from '../model/bundle.ts'
import type { CardMonth } from '../model/card-files.ts'
import { currentFiles } from '../model/current-files.ts'
import { DATA_ROOT, MANIFEST_FILE } from '../model/data-file.ts'
import { seenCache } from '../model/offline-protocol.ts'

/** Deletes them. Where the present manifest or one of its lists is not kept, nothing is deleted. */
export async function dropOldData(base: string, prefix: string): Promise<void> {
  const root = base.slice(0, -1) + DATA_ROOT
  const cache = await caches.open(seenCache(prefix))
  const read = async <T>(file: string): Promise<T | null> => {
    const response = await caches.match(root + file, { ignoreVary: true })
    return response ? ((await response.json()) as T) : null
  }
  const manifest = await read<Manifest>(MANIFEST_FILE)
  if (manifest === null) return
  const cards = await read<readonly CardMonth[]>(manifest.files.cards)
  const articles = await read<readonly MonthOfBlocks[]>(manifest.files.articles)
  if (cards === null || articles === null) return
  const names = (await cache.keys()).flatMap(({ url }) => {
    const { pathname } = new URL(url)
    return pathname.startsWith(root) ? [pathname.slice(root.length)] : []
  })
  const isCurrent = currentFiles({ files: manifest.files, cards, articles }, names)
  for (const name of names) if (!isCurrent(name)) await cache.delete(root + name, { ignoreVary: true })
}

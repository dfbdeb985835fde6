// A project of three files beside a folder of seeds, in a folder of its own: Dateline's plugins without its app.

import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SeedFolders } from '../../src/build/load-archive.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const TINY_PROJECT = fileURLToPath(new URL('./tiny-project/', import.meta.url))
const OWN_SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))

const LISTING = `News and articles

  1. Press release

    Strong labour laws make decent work a reality

    27 July 2021

    They protect workers, and the firms that treat them well.

  2. Video

    A day at the training centre

    20 July 2021

    Young people learn the skills of a trade.
`

/** Makes the project, gone when the test ends; its settings and vocabulary are the real ones. */
export async function aProject(): Promise<SeedFolders> {
  const root = await temporaryFolder()
  await cp(TINY_PROJECT, root, { recursive: true })
  const seedsDir = join(root, 'seeds')
  await mkdir(seedsDir)
  await writeFile(join(seedsDir, 'listing.txt'), LISTING)
  for (const name of ['archive.yaml', 'vocabulary'])
    await cp(join(OWN_SEEDS, name), join(seedsDir, name), { recursive: true })
  return { root, seedsDir }
}

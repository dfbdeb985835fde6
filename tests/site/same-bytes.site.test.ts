// A build depends on its seeds alone: not on the folder, the time, the language, or the order of files on the disk.

import { expect, test } from '@playwright/test'
import { FULL_RUN } from '../support/full-run.ts'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../support/servers.ts'
import { SITE_ADDRESS } from '../support/site-address.ts'

const run = promisify(execFile)

/** Returns the hash of every file of a built site, by its path. */
async function hashFiles(dist: string): Promise<Record<string, string>> {
  const files = await readdir(dist, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const hashes = paths.toSorted().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path))
    return [path.slice(dist.length), hash.digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

test(
  'two builds in other time zones, languages, folders and orders of files give the same bytes',
  { tag: FULL_RUN },
  async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'dateline-bytes-'))
    const [seeds, dist] = [join(scratch, 'seeds of another name'), join(scratch, 'dist')]
    await mkdir(seeds)
    for (const name of (await readdir(resolve(ROOT, 'seeds'))).toSorted().toReversed())
      await cp(resolve(ROOT, 'seeds', name), join(seeds, name), { recursive: true })
    await run(process.execPath, [resolve(ROOT, 'node_modules/vite/bin/vite.js'), 'build', ROOT, '--outDir', dist], {
      cwd: scratch,
      // A time zone where it is tomorrow for half of each day, and a language that sorts letters and writes numbers in another way.
      env: {
        ...process.env,
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        SEEDS: seeds,
        SITE_URL: SITE_ADDRESS,
      },
    })
    const here = await hashFiles(resolve(ROOT, 'dist'))
    expect(Object.keys(here)).toContain('/index.html')
    expect(await hashFiles(dist)).toEqual(here)
    await rm(scratch, { recursive: true })
  }
)

// A build depends on its seeds alone: not on the folder, the time, the language, or the order of files on the disk.

import { expect, test } from '@playwright/test'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../support/servers.ts'

const run = promisify(execFile)

/** The circumstances of a build. */
interface Surroundings {
  readonly folder: string
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  /** Returns the names of the seeds in the order in which they are written to the disk. */
  readonly order: (names: readonly string[]) => readonly string[]
}

/** Builds the site from a copy of the seeds, and returns the hash of every file by its path. */
async function build({ folder, cwd, environment, order }: Surroundings): Promise<Record<string, string>> {
  const [seeds, dist] = [join(folder, 'seeds'), join(folder, 'dist')]
  await mkdir(seeds, { recursive: true })
  for (const name of order((await readdir(resolve(ROOT, 'seeds'))).toSorted()))
    await cp(resolve(ROOT, 'seeds', name), join(seeds, name), { recursive: true })
  await run(process.execPath, [resolve(ROOT, 'node_modules/vite/bin/vite.js'), 'build', ROOT, '--outDir', dist], {
    cwd,
    env: { ...process.env, ...environment, SEEDS: seeds },
  })
  const files = await readdir(dist, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const hashes = paths.toSorted().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path))
    return [path.slice(dist.length), hash.digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

test('two builds in other time zones, languages, folders and orders of files give the same bytes', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'dateline-bytes-'))
  const here = await build({
    folder: join(scratch, 'a'),
    cwd: ROOT,
    environment: { TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    order: (names) => names,
  })
  const elsewhere = await build({
    folder: join(scratch, 'a folder with another name'),
    cwd: scratch,
    // A time zone where it is tomorrow for half of each day, and a language that sorts letters and writes numbers in another way.
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    order: (names) => names.toReversed(),
  })
  expect(Object.keys(here)).toContain('/index.html')
  expect(elsewhere).toEqual(here)
  await rm(scratch, { recursive: true })
})

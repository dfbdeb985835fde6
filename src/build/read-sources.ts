// Reads the sources of an archive from disk, for the build and the commands. Only this file knows what the folder of seeds contains.
// Leaves out what the files mean (the compiler).

import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { LEDGER_FILE } from '../compiler/permalinks/ledger.ts'
import { SETTINGS_FILE } from '../compiler/read-settings.ts'
import type { Sources } from '../compiler/compile.ts'
import { forEachInFlight } from './in-flight.ts'

const VOCABULARY_FOLDER = 'vocabulary'

/** A listing as text, a feed, a saved page. */
const SEED_NAME = /\.(?:txt|xml|html)$/

/** How many listings are read at once: thousands would exhaust the files that a process may hold open. */
const AT_ONCE = 64

export interface SourceFolders {
  /** The folder of listings. Its ledger, settings and vocabulary are used where it has them. */
  readonly seedsDir: string
  /** The project's own folder, whose settings and vocabulary are used where `seedsDir` has none. */
  readonly projectSeedsDir: string
}

/**
 * Reads every seed (`*.txt`, feeds as `*.xml`, saved pages as `*.html`) of a folder, in the order of code units, with its ledger, and the settings and vocabulary.
 * Rejects with Node's error where the folder can't be read.
 */
export async function readSources({ seedsDir, projectSeedsDir }: SourceFolders): Promise<Sources> {
  const names = await readdir(seedsDir)
  const listings = names.filter((name) => SEED_NAME.test(name)).toSorted(byCodeUnit)
  const folderOf = (name: string) => (names.includes(name) ? seedsDir : projectSeedsDir)
  const seeds: Sources['seeds'][number][] = []
  await forEachInFlight(listings.entries(), AT_ONCE, async ([index, name]) => {
    seeds[index] = { name, bytes: await readFile(join(seedsDir, name)) }
  })
  return {
    seeds,
    settings: await readIfThere(join(folderOf(SETTINGS_FILE), SETTINGS_FILE)),
    vocabulary: await readVocabularyFiles(folderOf(VOCABULARY_FOLDER)),
    ledger: await readIfThere(join(seedsDir, LEDGER_FILE)),
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function readVocabularyFiles(seedsDir: string): Promise<Sources['vocabulary']> {
  const folder = join(seedsDir, VOCABULARY_FOLDER)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).toSorted(byCodeUnit)
  const read = async (name: string) => ({
    path: `${VOCABULARY_FOLDER}/${name}`,
    text: await readFile(join(folder, name), 'utf8'),
  })
  return Promise.all(names.map(read))
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

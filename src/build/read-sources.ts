// Reads the sources of an archive from disk, for the build and the commands. Only this file knows what the folder of seeds contains.
// Leaves out what the files mean (the compiler).

import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COUNTRIES_FILE, VOCABULARY_FILES } from '../compiler/classify/read-vocabulary.ts'
import { LEDGER_FILE } from '../compiler/permalinks/ledger.ts'
import { SETTINGS_FILE } from '../compiler/read-settings.ts'
import type { Sources } from '../compiler/compile.ts'
import { SEED_NAME } from '../model/seed-name.ts'
import { forEachInFlight } from './in-flight.ts'

/** What serves every archive: what is known of countries, and the vocabulary that a new archive begins with. */
export const STARTER_VOCABULARY = fileURLToPath(new URL('../compiler/vocabulary/', import.meta.url))

/** How many listings are read at once: thousands would exhaust the files that a process may hold open. */
const AT_ONCE = 64

/** A folder that no archive can be read from, and why, in one sentence for people. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
}

/**
 * Reads every seed of a folder (listings as `*.txt`, feeds as `*.xml`, saved pages as `*.html`), in the order of code units, with its ledger,
 * settings and vocabulary. A file of the vocabulary that it lacks is the one that a new archive begins with; nothing else is taken from
 * elsewhere. Rejects with a {@link FolderError} where the folder can't be read or holds no seed.
 */
export async function readSources(seedsDir: string): Promise<Sources> {
  const names = await readdir(seedsDir).catch((error: unknown) => {
    throw folderError(seedsDir, error)
  })
  const listings = names.filter(isSeed).toSorted(byCodeUnit)
  if (listings.length === 0) throw new FolderError(saysNoSeed(seedsDir, names))
  const seeds: Sources['seeds'][number][] = []
  await forEachInFlight(listings.entries(), AT_ONCE, async ([index, name]) => {
    seeds[index] = { name, bytes: await readFile(join(seedsDir, name)) }
  })
  return {
    seeds,
    settings: await readIfThere(join(seedsDir, SETTINGS_FILE)),
    vocabulary: await readVocabularyFiles(seedsDir),
    ledger: await readIfThere(join(seedsDir, LEDGER_FILE)),
  }
}

/** Whether a file is a capture, by its name. */
export const isSeed = (name: string): boolean => SEED_NAME.test(name)

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Says why Node can't read a folder; returns any other error as it is. */
export function folderError(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return new FolderError(`There is no folder ${folder}.`)
  if (code === 'ENOTDIR' || code === 'EEXIST') return new FolderError(`${folder} is a file, not a folder.`)
  if (code === 'EACCES' || code === 'EPERM') return new FolderError(`The folder ${folder} can't be read.`)
  return error
}

function saysNoSeed(folder: string, names: readonly string[]): string {
  const others = names.filter((name) => !name.startsWith('.') && name !== SETTINGS_FILE).toSorted(byCodeUnit)
  if (others.length === 0)
    return `The folder ${folder} holds no capture: put listings into it, as text files (.txt), feeds (.xml) or saved pages (.html).`
  const [first = '', ...more] = others
  const what = more.length === 0 ? `only ${first}` : `${others.length} things, such as ${first}`
  return `The folder ${folder} holds no capture: these are text files (.txt), feeds (.xml) and saved pages (.html), and it has ${what}.`
}

async function readVocabularyFiles(seedsDir: string): Promise<Sources['vocabulary']> {
  const own = Object.values(VOCABULARY_FILES).map(async (path) => {
    const text = await readIfThere(join(seedsDir, path))
    return { path, text: text ?? (await readFile(join(STARTER_VOCABULARY, basename(path)), 'utf8')) }
  })
  const countries = { path: COUNTRIES_FILE, text: await readFile(join(STARTER_VOCABULARY, COUNTRIES_FILE), 'utf8') }
  return [...(await Promise.all(own)), countries]
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}

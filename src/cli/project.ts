// The folder that a command reads, from wherever it is run.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSources } from '../build/read-sources.ts'
import { seedsFolder, typedPath } from '../build/seeds-folder.ts'
import type { Sources } from '../compiler/compile.ts'
import { SETTINGS_FILE } from '../compiler/read-settings.ts'

/** The project's folder of seeds. */
export const PROJECT_SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))

/** The folder that a command was given, else the one that SEEDS names, else the project's own. */
export const chosenFolder = (given?: string | null): string => (given ? typedPath(given) : seedsFolder(PROJECT_SEEDS))

/**
 * Reads a folder that may be no archive yet: without archive.yaml its listings are read by the project's settings and vocabulary. Only for commands,
 * which publish nothing. Rejects as `readSources` does.
 */
export async function readFolder(folder: string): Promise<Sources> {
  const sources = await readSources(folder)
  if (sources.settings !== null) return sources
  const { settings, vocabulary } = await readSources(PROJECT_SEEDS)
  return { ...sources, settings, vocabulary }
}

/** Whether a folder says whose news it is. */
export const isArchive = (folder: string): boolean => existsSync(join(folder, SETTINGS_FILE))

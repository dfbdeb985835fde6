// Reads and compiles a folder of seeds, or says what prevents it.

import { relative } from 'node:path'
import { compile, type Compiled } from '../compiler/compile.ts'
import { SETTINGS_FILE } from '../compiler/read-settings.ts'
import { printErrors, printWarnings, quoted } from './print-problems.ts'
import { FolderError, readSources } from './read-sources.ts'
import type { Problem } from '../model/problem.ts'

/** Where the seeds are. */
export interface SeedFolders {
  /** The project's root. */
  readonly root: string
  /** The folder whose listings are compiled, with its settings and vocabulary. */
  readonly seedsDir: string
}

export type LoadedArchive =
  | { readonly kind: 'compiled'; readonly compiled: Compiled; readonly warnings: string | null }
  /** Without errors where it is the folder that is no archive. */
  | { readonly kind: 'broken'; readonly errors: readonly Problem[]; readonly message: string }

/** Reads and compiles the seeds. */
export async function loadArchive(folders: SeedFolders): Promise<LoadedArchive> {
  const folder = folderName(folders)
  try {
    const sources = await readSources(folders.seedsDir)
    if (sources.settings === null) return { kind: 'broken', errors: [], message: saysNoSettings(folder) }
    const compiled = compile(sources)
    const errors = compiled.problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) return { kind: 'broken', errors, message: printErrors(errors, folder) }
    const warnings = [printWarnings(compiled.problems, folder), saysNoArticle(compiled, folder)].filter(
      (warning) => warning !== null
    )
    return { kind: 'compiled', compiled, warnings: warnings.length === 0 ? null : warnings.join('\n') }
  } catch (error) {
    if (!(error instanceof FolderError)) throw error
    return { kind: 'broken', errors: [], message: error.message }
  }
}

const saysNoArticle = ({ archive: { articles, account } }: Compiled, folder: string): string | null =>
  articles.length > 0
    ? null
    : `No article was read from the ${account.length === 1 ? 'capture' : `${account.length} captures`} in ${folder}: the site is empty.`

const saysNoSettings = (folder: string): string =>
  `The folder ${folder} has no ${SETTINGS_FILE}, which says whose news it is: ` +
  `npm run -s new -- ${quoted(folder)} --name "…" --publisher "…" writes one.`

/** The folder of seeds as messages name it: from the root where it is inside. */
function folderName({ root, seedsDir }: SeedFolders): string {
  const inside = relative(root, seedsDir).replaceAll('\\', '/')
  return inside.startsWith('..') || inside === '' ? seedsDir : inside
}

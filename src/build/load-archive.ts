// Reads and compiles a folder of seeds, or says which errors prevent it.

import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { compile, type Compiled } from '../compiler/compile.ts'
import { plainError } from './plain-error.ts'
import { printErrors, printWarnings } from './print-problems.ts'
import { readSources } from './read-sources.ts'
import type { Problem } from '../model/problem.ts'

/** Where the seeds are. */
export interface SeedFolders {
  /** The project's root. */
  readonly root: string
  /** The folder whose listings are compiled. */
  readonly seedsDir: string
  /** The project's own folder, whose settings and vocabulary are used where `seedsDir` has none. */
  readonly projectSeedsDir: string
}

export type LoadedArchive =
  | { readonly kind: 'compiled'; readonly compiled: Compiled; readonly warnings: string | null }
  | { readonly kind: 'broken'; readonly errors: readonly Problem[]; readonly message: string }

/** Reads and compiles the seeds. Rejects with a plain error where there is no such folder. */
export async function loadArchive(folders: SeedFolders): Promise<LoadedArchive> {
  const folder = folderName(folders)
  const sources = await readSources(folders).catch((error: unknown) => {
    if (existsSync(folders.seedsDir)) throw error
    throw plainError(`There is no folder of seeds at ${folder}.`)
  })
  const compiled = compile(sources)
  const errors = compiled.problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) return { kind: 'broken', errors, message: printErrors(errors, folder) }
  return { kind: 'compiled', compiled, warnings: printWarnings(compiled.problems, folder) }
}

/** The folder of seeds as messages name it: from the root where it is inside. */
function folderName({ root, seedsDir }: SeedFolders): string {
  const inside = relative(root, seedsDir).replaceAll('\\', '/')
  return inside.startsWith('..') || inside === '' ? seedsDir : inside
}

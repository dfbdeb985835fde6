// Which folder of seeds is meant: for the build, the development server and every command alike.

import { resolve } from 'node:path'

/** The variables of a process: `process.env`. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * A path as it was typed, made whole. It is relative to the folder where the command was typed: npm runs its scripts in the project's, and says in
 * INIT_CWD where it was called from.
 */
export const typedPath = (path: string, environment: Environment = process.env): string =>
  resolve(environment['INIT_CWD'] || process.cwd(), path)

/** The folder that SEEDS names, else the project's own. Windows keeps quotation marks and spaces at the end of what is set. */
export function seedsFolder(projectSeeds: string, environment: Environment = process.env): string {
  const named = (environment['SEEDS'] ?? '').trim().replaceAll(/^"|"$/g, '')
  return named === '' ? resolve(projectSeeds) : typedPath(named, environment)
}

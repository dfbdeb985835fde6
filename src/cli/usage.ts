// Parses the arguments of commands. What is wrong with them is answered with one sentence, the usage, and exit code 2.

import { parseArgs, type ParseArgsConfig } from 'node:util'
import { FolderError } from '../build/read-sources.ts'

/** What is wrong with the arguments, or with a file or folder they name. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Parses arguments as `parseArgs` of Node does. Throws a usage error for an unknown option, a missing value and an operand too many. */
export function parseArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error))
    const unknown = /^Unknown option '([^']+)'/.exec(message)
    throw new UsageError(unknown ? `There is no option ${unknown[1]}.` : message)
  }
}

/** Runs a command, and turns a usage error, or one of a folder, into its sentence and exit code 2. Any other error is thrown on. */
export async function withUsage(usage: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FolderError)) throw error
    process.stderr.write(error instanceof UsageError ? `${error.message}\n${usage}\n` : `${error.message}\n`)
    return 2
  }
}

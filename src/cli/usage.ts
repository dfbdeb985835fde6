// How commands say that they were asked wrongly: one sentence on what is wrong, then the usage, and exit code 2.

/** What is wrong with the arguments, or with a file or folder they name. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Runs a command, and turns a usage error into its sentence and exit code 2. Any other error is thrown on. */
export async function withUsage(usage: string, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.stderr.write(`${error.message}\n${usage}\n`)
    return 2
  }
}

/** Node's reasons why a folder can't be read, in words; the error itself where there are none. */
export function folderError(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return new UsageError(`There is no folder ${folder}.`)
  if (code === 'ENOTDIR') return new UsageError(`${folder} is a file, not a folder.`)
  if (code === 'EACCES') return new UsageError(`The folder ${folder} can't be read.`)
  return error
}

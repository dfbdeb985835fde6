// The command `seeds`: what became of every line of every seed, for people or, as JSON, for tools.

import { compile } from '../compiler/compile.ts'
import { chosenFolder, isArchive, readFolder } from './project.ts'
import { parseArguments, UsageError, withUsage } from './usage.ts'
import { printAccount } from './seeds/print-account.ts'
import { printJson } from './seeds/print-json.ts'

const USAGE = `Usage: npm run seeds                        the account of the project's seeds, for people
       npm run -s seeds -- DIR              of any folder of captures, as SEEDS=DIR in front
       npm run -s seeds -- --json [DIR]     the same as one JSON object`

/** Exit code 0, also with warnings; 1 where the compiler found an error; 2 where the arguments are wrong. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const { json, folder } = readArguments(args)
    const sources = await readFolder(folder)
    // A folder that is no archive has listings alone.
    const compiled = compile(isArchive(folder) ? sources : { ...sources, ledger: null })
    process.stdout.write(json ? printJson(compiled) : printAccount(compiled))
    return compiled.problems.some((problem) => problem.severity === 'error') ? 1 : 0
  })
}

function readArguments(args: string[]): { json: boolean; folder: string } {
  const options = { json: { type: 'boolean', default: false } } as const
  const { values, positionals: folders } = parseArguments({ args, options, allowPositionals: true })
  if (folders.length > 1) throw new UsageError('The account is of one folder at a time.')
  return { json: values.json, folder: chosenFolder(folders[0]) }
}

// The command `ask`: searches from the shell, with the same code as the app.

import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { interfaceLanguage, translatePlugin } from '../build/language-plugin.ts'
import { compile } from '../compiler/compile.ts'
import type { Answer, createAsker } from './ask/create-asker.ts'
import { printAnswer } from './ask/print-answer.ts'
import { chosenFolder, readFolder } from './project.ts'
import { UsageError, withUsage } from './usage.ts'

const USAGE = `Usage: npm run -s ask -- "decent work"              what the archive has, best first, for people
       npm run -s ask -- --json "decent work"       one line of JSON: { query, total, corrected, results: [{ path, day, title, tier }] };
                                                    corrected of the total only answer a corrected query
       npm run -s ask -- [--json] < queries.txt     one query a line
       --exact                                      takes words as typed: no corrections, other forms or dates
       --seeds DIR                                  searches another folder of listings, as SEEDS=DIR in front`

/** Exit code 0, also when nothing is found; 1 where the seeds have an error; 2 where the arguments are wrong. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const { json, exact, seedsDir, query } = readArguments(args)
    const { archive, problems } = compile(await readFolder(seedsDir))
    const error = problems.find(({ severity }) => severity === 'error')
    if (error) {
      process.stderr.write(`${error.seed}:${error.line}:${error.column} ${error.message}\n`)
      return 1
    }
    const ask = (await importAsker(archive.settings.language))(archive)
    const print = (answer: Answer) => (json ? `${JSON.stringify(answer)}\n` : printAnswer(answer))
    const queries = query === null ? createInterface({ input: process.stdin }) : [query]
    for await (const each of queries) process.stdout.write(print(ask(each, exact)))
    return 0
  })
}

/** The asker of the site: it reads the words of the archive's language as the site does. */
async function importAsker(archive: string): Promise<typeof createAsker> {
  const source = fileURLToPath(new URL('./ask/create-asker.ts', import.meta.url))
  const plugins = [translatePlugin(interfaceLanguage(archive) ?? 'en')]
  const { module } = await runnerImport<{ readonly createAsker: typeof createAsker }>(source, {
    configFile: false,
    logLevel: 'error',
    plugins,
  })
  return module.createAsker
}

interface Arguments {
  readonly json: boolean
  readonly exact: boolean
  readonly seedsDir: string
  /** null: from standard input. */
  readonly query: string | null
}

/** All words but the options are the query, also one that begins with a dash: `-video` excludes videos, which `parseArgs` can't read. */
function readArguments(args: readonly string[]): Arguments {
  const words = [...args]
  const seedsAt = words.indexOf('--seeds')
  const [, seedsDir] = seedsAt < 0 ? [] : words.splice(seedsAt, 2)
  if (seedsAt >= 0 && seedsDir === undefined) throw new UsageError('Say which folder: --seeds DIR.')
  const query = words.filter((word) => word !== '--json' && word !== '--exact')
  const unknown = query.find((word) => word.startsWith('--'))
  if (unknown !== undefined) throw new UsageError(`There is no option ${unknown}.`)
  return {
    json: words.includes('--json'),
    exact: words.includes('--exact'),
    seedsDir: chosenFolder(seedsDir),
    query: query.length > 0 ? query.join(' ') : null,
  }
}

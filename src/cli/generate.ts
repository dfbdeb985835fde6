// The command `generate`: writes invented archives of any size as listings, to test Dateline with large archives.

import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderError, isSeed } from '../build/read-sources.ts'
import { typedPath } from '../build/seeds-folder.ts'
import { SETTINGS_FILE } from '../compiler/read-settings.ts'
import { writeListings } from './generate/write-listings.ts'
import { printSettings } from './new/print-settings.ts'
import { PROJECT_SEEDS } from './project.ts'
import { parseArguments, UsageError, withUsage } from './usage.ts'

const USAGE = `Usage: npm run -s generate -- --articles N --out DIR [--seed K]
       N articles (1 to 1,000,000) as .txt listings in DIR, with settings and a vocabulary; the same K, the same listings.`
const MOST = 1_000_000

const SETTINGS = {
  name: 'Dateline',
  publisher: 'Invented Organization',
  publisherArticle: 'the',
  publisherShort: 'Invented',
  language: 'en',
  rights: 'The texts are invented, to try Dateline with: nobody holds rights to them.',
}

/** Exit code 0; 2 where the arguments are wrong or the folder has other listings in it. */
export function main(args: string[]): Promise<number> {
  return withUsage(USAGE, async () => {
    const { articles, seed, out } = readArguments(args)
    await openFolder({ articles, seed, out })
    let files = 0
    for (const { name, text } of writeListings({ articles, seed })) {
      // One after the other: the listings of a large archive are never all in memory.
      await writeFile(join(out, name), text)
      files += 1
    }
    await writeFile(join(out, SETTINGS_FILE), printSettings(SETTINGS))
    await cp(join(PROJECT_SEEDS, 'vocabulary'), join(out, 'vocabulary'), { recursive: true })
    process.stdout.write(`${articles} articles in ${files} listings: ${out}\n`)
    return 0
  })
}

function readArguments(args: string[]) {
  const options = {
    articles: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
  } as const
  const { values } = parseArguments({ args, options })
  if (values.out === undefined) throw new UsageError('Say where to write: --out DIR.')
  return {
    articles: readNumber('articles', values.articles, { least: 1, most: MOST }),
    seed: readNumber('seed', values.seed, { least: 0, most: 2 ** 32 - 1 }),
    out: typedPath(values.out),
  }
}

function readNumber(name: string, text: string | undefined, { least, most }: { least: number; most: number }): number {
  const number = text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new UsageError(
    `--${name} is a whole number from ${least} to ${most}${text === undefined ? '' : `, not “${text}”`}.`
  )
}

/** Makes the folder. Throws a usage error where it has listings that this archive would not overwrite. */
async function openFolder({ articles, seed, out }: { articles: number; seed: number; out: string }): Promise<void> {
  let names: string[]
  try {
    await mkdir(out, { recursive: true })
    names = (await readdir(out)).filter(isSeed)
  } catch (error) {
    throw folderError(out, error)
  }
  if (names.length === 0) return
  const own = new Set(Array.from(writeListings({ articles, seed }), ({ name }) => name))
  const others = names.filter((name) => !own.has(name))
  if (others.length > 0)
    throw new UsageError(`${out} holds other listings, such as ${others[0]}: take them out, or name another folder.`)
}

// The ledger of pictures, `pictures.tsv`, beside the seeds: the articles whose pictures stay, one path a row. Only a large archive has one: up to
// MOST_PICTURES articles all have pictures. `npm run permalinks` adds to it; a build only reads it.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { articlesWithPictures, MOST_PICTURES } from './page-pictures.ts'

export const PICTURE_LEDGER_FILE = 'pictures.tsv'
export const PICTURE_LEDGER_HEADER = 'path'

/** Reads the paths of the ledger; null where there is none. Rejects with Node's error where it can't be read. */
export async function readPictureLedger(seedsDir: string): Promise<ReadonlySet<string> | null> {
  try {
    const [, ...rows] = (await readFile(join(seedsDir, PICTURE_LEDGER_FILE), 'utf8')).split(/\r?\n/)
    return new Set(rows.filter((row) => row !== ''))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

interface PictureClaims {
  /** Newest first. */
  readonly articles: readonly { readonly path: string }[]
  /** The paths of the articles that had addresses before; they had pictures if they were few. */
  readonly before: readonly string[]
  /** The ledger as it is. */
  readonly issued: ReadonlySet<string> | null
}

/** The paths that the ledger lacks: of all articles that have a picture now or had one before. None for an archive in which every article has one. */
export function unissuedPictures({ articles, before, issued }: PictureClaims): string[] {
  if (articles.length <= MOST_PICTURES && issued === null) return []
  const known = issued ?? new Set()
  const had = issued === null && before.length <= MOST_PICTURES ? before : []
  const have = articlesWithPictures(articles, known).map(({ path }) => path)
  return [...new Set([...had, ...have])].filter((path) => !known.has(path)).toSorted()
}

// Which data files belong to the present build of an archive. Others are left from older builds, and nothing names them any more.

import { articlesFile, type MonthOfBlocks, parseBlockList } from './block-list.ts'
import type { DataFile, Manifest } from './bundle.ts'
import { cardFileName, type CardMonth, countCardFiles } from './card-files.ts'
import { MANIFEST_FILE } from './data-file.ts'

/** A manifest with the lists that it names. */
export interface ArchiveLists {
  readonly files: Manifest['files']
  readonly cards: readonly CardMonth[]
  readonly articles: readonly MonthOfBlocks[]
}

/** The files that lists, filters and a first search read: all that the manifest names but the sources, which grow with the captures. */
export const firstFiles = (files: Manifest['files']): DataFile[] =>
  Object.values(files).filter((file) => file !== files.sources)

/** Every file of an archive but the parts of its search, which its index names. */
export function* listFiles({ files, cards, articles }: ArchiveLists): Generator<DataFile> {
  yield* Object.values(files)
  for (const month of cards)
    for (let number = countCardFiles(month); number > 0; number -= 1) yield cardFileName(month, number)
  for (const block of parseBlockList(articles)) yield articlesFile(block)
}

/**
 * Returns whether a file belongs to an archive. `kept` are the files that are there: where an older index of the search is among them, no part of a
 * search is known to be of the present one.
 */
export function currentFiles(lists: ArchiveLists, kept: readonly DataFile[]): (file: DataFile) => boolean {
  const known = new Set([MANIFEST_FILE, ...listFiles(lists)])
  const isPart = (file: DataFile) => file.startsWith('search/') && !file.startsWith('search/index.')
  const isMixed = kept.some((file) => file.startsWith('search/index.') && !known.has(file))
  return (file) => known.has(file) || (isPart(file) && !isMixed)
}

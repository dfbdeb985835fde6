// An invented archive of any size, the same at each call.

import { readSources } from '../../src/build/read-sources.ts'
import { writeListings } from '../../src/cli/generate/write-listings.ts'
import { PROJECT_SEEDS } from '../../src/cli/project.ts'
import { compile } from '../../src/compiler/compile.ts'
import type { Archive } from '../../src/model/archive.ts'

/** Compiles listings of this many invented articles. */
export async function inventArchive(articles: number): Promise<Archive> {
  const sources = await readSources(PROJECT_SEEDS)
  const listings = writeListings({ articles, seed: 1 })
  const seeds = Array.from(listings, ({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))
  return compile({ ...sources, seeds, ledger: null }).archive
}

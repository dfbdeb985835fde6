// Builds the pages of an archive in memory, and the data that a browser would load for them.

import type { SearchClient } from '../../src/app/archive/search-client.ts'
import { makeBundle } from '../../src/build/bundle.ts'
import type { Page } from '../../src/build/page-kind.ts'
import { pagesOf } from '../../src/build/pages.ts'
import type { Archive } from '../../src/model/archive.ts'
import { type CardFile, type CardMonth, addStarts } from '../../src/model/card-files.ts'
import type { PageData } from '../../src/publish/page.ts'
import { buildColumns } from '../../src/search/filter/columns.ts'
import { createEngine } from '../../src/search/engine.ts'
import { aSource } from './an-archive.ts'

export interface BuiltSite {
  readonly pages: readonly Page[]
  /** The contents of the bundle's files, as if they were loaded. */
  readonly loaded: readonly PageData[]
  readonly search: SearchClient
}

/** Builds the pages of an archive, and its bundle. */
export function builtSite(archive: Archive): BuiltSite {
  const source = { ...aSource([]), archive, related: archive.articles.map(() => []) }
  const { manifest, files } = makeBundle(source)
  const read = (file: string): unknown => JSON.parse(new TextDecoder().decode(files.get(file)))
  const cardFiles = [...files.keys()].filter((file) => file.startsWith('cards/'))
  const engine = createEngine(buildColumns(archive), null)
  return {
    pages: [...pagesOf({ ...source, manifest, siteUrl: null })],
    loaded: [
      [['overview'], manifest.overview],
      [['catalogue'], read(manifest.files.catalogue)],
      [['slices'], read(manifest.files.slices)],
      [['examples'], read(manifest.files.examples)],
      [['cards', 'months'], addStarts(read(manifest.files.cards) as readonly CardMonth[])],
      ...cardFiles.map((file) => [['cards', file], (read(file) as CardFile).cards] as const),
    ],
    search: {
      search: async (criteria) => Promise.resolve(engine.search(criteria)),
      count: async (criteria) => Promise.resolve(engine.count(criteria)),
      suggest: async () => Promise.resolve([]),
      preload() {},
    },
  }
}

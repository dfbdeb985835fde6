// The archive of this repository, compiled once for the tests that need all of it.

import { makeOverview } from '../../src/build/bundle.ts'
import { compile } from '../../src/compiler/compile.ts'
import { PROJECT_SOURCES, SEED_TEXTS, seedsOf } from '../compiler/compile-texts.ts'

/** Compiles the five seeds, and these listings beside them, with the ledger of addresses. */
export function iloArchive(more: Readonly<Record<string, string>> = {}) {
  const source = compile({ ...PROJECT_SOURCES, seeds: seedsOf({ ...SEED_TEXTS, ...more }) })
  return { source, overview: makeOverview(source.archive) }
}

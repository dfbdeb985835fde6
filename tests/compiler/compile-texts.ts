// Compiles listings given as texts, with the project's own settings and vocabulary.

import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { COUNTRIES_FILE, VOCABULARY_FILES } from '../../src/compiler/classify/read-vocabulary.ts'
import { compile, type Compiled, type Sources } from '../../src/compiler/compile.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))

const read = (path: string): string => readFileSync(SEEDS + path, 'utf8')

/** The five seeds, by name. */
export const SEED_TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, read(name)])
)

/** The project's settings, vocabulary and ledger, without seeds. */
export const PROJECT_SOURCES: Sources = {
  seeds: [],
  settings: read('archive.yaml'),
  vocabulary: [
    ...Object.values(VOCABULARY_FILES).map((path) => ({ path, text: read(path) })),
    { path: COUNTRIES_FILE, text: read(`../src/compiler/vocabulary/${COUNTRIES_FILE}`) },
  ],
  ledger: read('permalinks.tsv'),
}

/** Listings as seeds, by name. */
export const seedsOf = (texts: Readonly<Record<string, string>>): Sources['seeds'] =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))

/** Compiles listings; no address was ever promised, unless a ledger is given. */
export const compileTexts = (texts: Readonly<Record<string, string>>, ledger: string | null = null): Compiled =>
  compile({ ...PROJECT_SOURCES, ledger, seeds: seedsOf(texts) })

/** Compiles listings without a vocabulary: quicker, and nothing is filed. For tests that look at texts and addresses alone. */
export const compileUnfiled = (texts: Readonly<Record<string, string>>, ledger: string | null = null): Compiled =>
  compile({ ...PROJECT_SOURCES, vocabulary: [], ledger, seeds: seedsOf(texts) })

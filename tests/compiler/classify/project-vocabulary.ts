// The vocabulary of the repository, and what tests do with it.

import { readFileSync } from 'node:fs'
import type { ArticleText } from '../../../src/model/article.ts'
import { COUNTRIES_FILE, readVocabulary, VOCABULARY_FILES } from '../../../src/compiler/classify/read-vocabulary.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** What is known of countries, for every archive. */
export const COUNTRIES = { path: COUNTRIES_FILE, text: read(`../../../src/compiler/vocabulary/${COUNTRIES_FILE}`) }

/** The files as they are. */
export const PROJECT_FILES = [
  ...Object.values(VOCABULARY_FILES).map((path) => ({ path, text: read(`../../../seeds/${path}`) })),
  COUNTRIES,
]

/** The files that a new archive begins with. */
export const STARTER_FILES = [
  ...Object.values(VOCABULARY_FILES).map((path) => ({ path, text: read(`../../../src/compiler/${path}`) })),
  COUNTRIES,
]

export const PROJECT = readVocabulary(PROJECT_FILES)

/** An article that has these fields and no others. */
export const textOf = (fields: Partial<ArticleText>): ArticleText => ({
  title: '',
  kicker: null,
  summary: null,
  credit: null,
  printedPlace: null,
  ...fields,
})

// The vocabulary of the repository, and what tests do with it.

import { readFileSync } from 'node:fs'
import type { ArticleText } from '../../../src/model/article.ts'
import { readVocabulary, VOCABULARY_FILES } from '../../../src/compiler/classify/read-vocabulary.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The three files as they are. */
export const PROJECT_FILES = Object.values(VOCABULARY_FILES).map((path) => ({
  path,
  text: read(`../../../seeds/${path}`),
}))

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

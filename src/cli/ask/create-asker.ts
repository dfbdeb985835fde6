// Answers queries over an archive in memory, with what the shell shows of each article.

import { makeCatalogue } from '../../build/catalogue.ts'
import type { Archive } from '../../model/archive.ts'
import type { Article } from '../../model/article.ts'
import { NO_CRITERIA } from '../../model/criteria.ts'
import { buildIndex } from '../../search/index/build-index.ts'
import { buildColumns } from '../../search/filter/columns.ts'
import { createEngine } from '../../search/engine.ts'
import { createCriteriaReader } from '../../search/query/read-criteria.ts'
import type { Reading, Term, Tier } from '../../search/results.ts'
import { FIELDS } from '../../search/index/search-index.ts'
import { splitWords } from '../../search/words/split-words.ts'

export interface Answer {
  readonly query: string
  readonly total: number
  /** How many of them match only a corrected query. They are the last ones. */
  readonly corrected: number
  /** Best first. */
  readonly results: readonly {
    readonly path: string
    readonly day: string
    readonly title: string
    readonly tier: Tier
  }[]
}

/** Builds the index once, and returns a function that answers a query as the page does. `exact` takes words as typed. */
export function createAsker(archive: Archive): (query: string, exact?: boolean) => Answer {
  const engine = createEngine(buildColumns(archive), buildIndex(archive))
  const span = { first: archive.articles.at(-1)?.day ?? null, last: archive.articles[0]?.day ?? null }
  const readCriteria = createCriteriaReader(makeCatalogue(archive), span)
  return (query, exact = false) => {
    const { asked } = readCriteria({ ...NO_CRITERIA, query, exact, sort: 'match' })
    const { total, ordinals, uncorrected, reading } = engine.search(asked)
    const found = ordinals ? Array.from(ordinals, (ordinal) => archive.articles[ordinal]) : archive.articles
    const results = found.flatMap((article, index) => {
      if (!article) return []
      const tier = index >= uncorrected ? 'corrected' : tierAsTyped(article, reading)
      return { path: article.path, day: article.day, title: article.title, tier } as const
    })
    return { query, total, corrected: total - uncorrected, results }
  }
}

/** Whether the article has the words themselves, other forms of them, or only words that they begin. */
function tierAsTyped(article: Article, reading: Reading | null): Tier {
  if (!reading) return 'exact'
  const words = new Map(FIELDS.map((field) => [field, new Set(splitWords(article[field] ?? ''))]))
  const has = (word: string, { field }: Term) =>
    FIELDS.some((each) => (!field || field === each) && words.get(each)?.has(word))
  const suffice = (terms: readonly Term[]) => terms.length + reading.phrases.length >= reading.required
  if (suffice(reading.terms.filter((term) => has(term.folded, term)))) return 'exact'
  const inForm = reading.terms.filter((term) => [term.folded, ...term.forms].some((word) => has(word, term)))
  return suffice(inForm) ? 'form' : 'prefix'
}

// Phrases, exclusions, alternatives and fields beside a slow twin that reads every text of every article.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { createEngine, createPartialEngine } from '../../../src/search/engine.ts'
import { parseQuery, type Clause } from '../../../src/search/query/parse-query.ts'
import { FIELDS, type IndexFile } from '../../../src/search/index/search-index.ts'
import { splitIndex } from '../../../src/search/index/split-index.ts'
import { splitWords } from '../../../src/search/words/split-words.ts'
import { isStopWord } from '../../../src/search/words/stop-words.ts'
import type { PartFile } from '../../../src/search/index/word-index.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'

const arbitraryPart = fc.constantFrom(
  '"decent work"',
  '"future of the work"',
  '"of the"',
  'title:"decent work"',
  'title:wages',
  '"wage"',
  'wage OR migrant',
  '"work of" OR tacu',
  '-worker',
  '-"decent work"',
  '-summary:the',
  'work',
  'the',
  'migr',
  '"zebra crossing"',
  'zebra'
)
const arbitraryQuery = fc.array(arbitraryPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))

function isIn(article: Article, clause: Clause, isUnwanted: boolean): boolean {
  return FIELDS.some((field) => {
    if (clause.field !== null && clause.field !== field) return false
    const words = splitWords(article[field] ?? '')
    if (clause.kind === 'phrase') return ` ${words.join(' ')} `.includes(` ${clause.words.join(' ')} `)
    const longest = isUnwanted || !clause.prefix ? 0 : (clause.prefix.longer ?? Infinity)
    return words.some(
      (word) =>
        word.startsWith(clause.folded) &&
        word.length - clause.folded.length <= longest &&
        (isUnwanted || word === clause.folded || !isStopWord(word))
    )
  })
}

describe('phrases, exclusions, alternatives and fields', () => {
  it('mean what a reading of every text says', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryQuery, (archive, query) => {
        const { wanted, unwanted } = parseQuery(query)
        const counts = archive.articles.map((article) => {
          if (unwanted.some((clause) => isIn(article, clause, true))) return -1
          return wanted.filter((group) => group.some((clause) => isIn(article, clause, false))).length
        })
        const most = Math.max(0, ...counts)
        const engine = createEngine(buildColumns(archive), buildIndex(archive))
        const { total, ordinals } = engine.search({ ...NO_CRITERIA, query, exact: true, sort: 'newest' })
        const expected = counts.flatMap((count, ordinal) =>
          count === most && (most > 0 || wanted.length === 0) ? [ordinal] : []
        )
        expect([...(ordinals ?? Array.from({ length: total }).keys())]).toEqual(expected)
      }),
      { numRuns: 200 }
    )
  })
})

describe('an index in parts', () => {
  it('gives the same results as a whole one, once it has the files that it asks for', () => {
    const arbitraryWords = fc.oneof(arbitraryQuery, fc.constantFrom('migrnat wrokers', 'tacu', 'decnet wgaes'))
    fc.assert(
      fc.property(arbitraryArchive, arbitraryWords, fc.integer({ min: 1, max: 60 }), (archive, query, part) => {
        fc.pre(query.length > 2)
        const files = new Map<string, PartFile>()
        const index = buildIndex(archive)
        const put = (stem: string, value: unknown) => {
          files.set(`${stem}.json`, value as PartFile)
          return `${stem}.json`
        }
        const split = createPartialEngine()
        split.loadIndex(splitIndex(index, put, { whole: 0, part, mostParts: 1000 }))
        const columns = buildColumns(archive)
        const criteria = { ...NO_CRITERIA, query }
        let hits = split.search(criteria)
        for (let round = 0; 'files' in hits; round++) {
          expect(round).toBeLessThan(6)
          for (const file of hits.files) {
            if (file === 'columns') split.loadColumns(columns)
            else split.loadPart(file as IndexFile, files.get(file) ?? { positions: '' })
          }
          hits = split.search(criteria)
        }
        const whole = createEngine(columns, index)
        expect(hits).toEqual(whole.search(criteria))
        split.loadColumns(columns)
        expect(split.search(criteria)).toEqual(hits)
        expect(split.count(criteria)).toEqual(whole.count(criteria))
      }),
      { numRuns: 200 }
    )
  })

  it('stays whole while it is small', () => {
    fc.assert(
      fc.property(arbitraryArchive, (archive) => {
        const index = buildIndex(archive)
        expect(splitIndex(index, () => '')).toBe(index)
      }),
      { numRuns: 10 }
    )
  })
})

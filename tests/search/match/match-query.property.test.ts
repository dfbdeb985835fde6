// What a query matches, beside slow twins: every word of every article is looked at, distances are whole matrices.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../src/model/archive.ts'
import type { Article } from '../../../src/model/article.ts'
import { itemAt } from '../../../src/model/item-at.ts'
import { NO_CRITERIA, SORTS, type Criteria } from '../../../src/model/criteria.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { createEngine } from '../../../src/search/engine.ts'
import { findMatches } from '../../../src/search/match/find-matches.ts'
import { parseQuery, type WordClause } from '../../../src/search/query/parse-query.ts'
import type { Term } from '../../../src/search/results.ts'
import { splitWords } from '../../../src/search/words/split-words.ts'
import { isStopWord } from '../../../src/search/words/stop-words.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'

const arbitraryQuery = fc
  .array(
    fc.constantFrom(
      'work',
      'wrok',
      'workers',
      'wrokers',
      'migr',
      'migrants',
      'migrnats',
      'migrtaion',
      'tacu',
      'Ţacu',
      'catalin',
      'wage',
      'decnet',
      'future',
      'the',
      '19',
      'zebra'
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map((words) => words.join(' '))

const textsOf = ({ title, kicker, summary }: Article) => [title, kicker ?? '', summary ?? '']
const wordsOf = (article: Article) => textsOf(article).flatMap(splitWords)

function isTyped(word: string, { folded, prefix }: Pick<WordClause, 'folded' | 'prefix'>): boolean {
  if (word === folded) return true
  if (isStopWord(word)) return false
  const longest = prefix ? (prefix.longer ?? Infinity) : 0
  return word.startsWith(folded) && word.length - folded.length <= longest
}

const ask = (
  archive: Archive,
  query: string,
  { exact = false, sort = null }: Partial<Pick<Criteria, 'exact' | 'sort'>> = {}
) => createEngine(buildColumns(archive), buildIndex(archive)).search({ ...NO_CRITERIA, query, exact, sort })

describe('matching', () => {
  it('finds, taken as typed, the articles that have most of the words', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryQuery, (archive, query) => {
        const wanted = parseQuery(query)
          .wanted.flat()
          .filter((clause) => clause.kind === 'word')
        const counts = archive.articles.map((article) => {
          const words = wordsOf(article)
          return wanted.filter((each) => words.some((word) => isTyped(word, each))).length
        })
        const most = Math.max(0, ...counts)
        const results = ask(archive, query, { exact: true, sort: 'newest' })
        const expected = counts.flatMap((count, ordinal) => (count === most && most > 0 ? [ordinal] : []))
        expect([...(results.ordinals ?? [])]).toEqual(expected)
        expect(results.reading?.required).toBe(most || wanted.length)
      })
    )
  })

  it('never puts an article that needs a correction above one that does not, in 5,000 pairs of query and order', () => {
    const arbitraryPairs = fc.array(fc.tuple(arbitraryQuery, fc.constantFrom(...SORTS)), {
      minLength: 50,
      maxLength: 50,
    })
    fc.assert(
      fc.property(arbitraryArchive, arbitraryPairs, (archive, pairs) => {
        const engine = createEngine(buildColumns(archive), buildIndex(archive))
        const words = archive.articles.map(wordsOf)
        for (const [query, sort] of pairs) {
          const { ordinals, uncorrected, reading } = engine.search({ ...NO_CRITERIA, query, sort })
          const isAsTyped = Array.from(ordinals ?? []).map((ordinal) => {
            const isHad = (term: Term) =>
              words[ordinal]?.some((word) => isTyped(word, term) || term.forms.includes(word)) ?? false
            return (reading?.terms.filter(isHad).length ?? 0) >= (reading?.required ?? 0)
          })
          expect(isAsTyped).toEqual(isAsTyped.map((_, place) => place < uncorrected))
        }
      }),
      { numRuns: 100 }
    )
  })

  it('returns for a phrase only articles that have it in one field, in every order', () => {
    const arbitraryPhrases = fc.array(
      fc.tuple(
        fc.array(fc.constantFrom('work', 'wrok', 'decent', 'wage', 'migrants', 'the', 'of', 'tacu', 'future'), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom(...SORTS)
      ),
      { minLength: 20, maxLength: 20 }
    )
    fc.assert(
      fc.property(arbitraryArchive, arbitraryPhrases, (archive, phrases) => {
        const engine = createEngine(buildColumns(archive), buildIndex(archive))
        const texts = archive.articles.map((article) =>
          textsOf(article).map((text) => ` ${splitWords(text).join(' ')} `)
        )
        for (const [words, sort] of phrases) {
          const { ordinals } = engine.search({ ...NO_CRITERIA, query: `"${words.join(' ')}"`, sort })
          const having = texts.flatMap((fields, ordinal) =>
            fields.some((text) => text.includes(` ${words.join(' ')} `)) ? [ordinal] : []
          )
          expect(Array.from(ordinals ?? []).toSorted((a, b) => a - b)).toEqual(having)
        }
      }),
      { numRuns: 100 }
    )
  })

  it('offers corrections beside what it finds as typed, never instead', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryQuery, (archive, query) => {
        const typed = ask(archive, query, { exact: true, sort: 'newest' })
        const mended = ask(archive, query, { sort: 'newest' })
        const required = [typed, mended].map(({ reading }) => reading?.required ?? 0)
        fc.pre(typed.total > 0 && required[0] === required[1])
        const forgiven = [...(mended.ordinals ?? [])].slice(0, mended.uncorrected)
        expect(forgiven).toEqual(expect.arrayContaining([...(typed.ordinals ?? [])]))
      })
    )
  })

  it('never puts, by best match, an article with another form above one with the very words', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryQuery, (archive, query) => {
        const { ordinals, uncorrected, reading } = ask(archive, query, { sort: 'match' })
        const isExact = Array.from(ordinals ?? []).map((ordinal) => {
          const words = wordsOf(itemAt(archive.articles, ordinal))
          return (reading?.terms.filter(({ folded }) => words.includes(folded)).length ?? 0) >= (reading?.required ?? 0)
        })
        const last = isExact.lastIndexOf(true)
        expect(isExact.slice(0, last + 1)).not.toContain(false)
        expect(last).toBeLessThan(uncorrected)
      })
    )
  })

  it('finds a word by its other forms, says which, and does not where words are taken as typed', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom('worker', 'workers', 'migrant', 'migrants'), (archive, query) => {
        const other = query.endsWith('s') ? query.slice(0, -1) : `${query}s`
        const having = archive.articles.flatMap((article, ordinal) =>
          wordsOf(article).includes(other) ? [ordinal] : []
        )
        const found = ask(archive, `${query} OR ${query}`)
        expect([...(found.ordinals ?? [])]).toEqual(expect.arrayContaining(having))
        expect(found.reading?.terms[0]?.forms).toEqual(having.length > 0 ? [other] : [])
        expect(ask(archive, query, { exact: true }).reading?.terms[0]?.forms).toEqual([])
      })
    )
  })

  it('answers a query the same, whatever was asked before', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.array(arbitraryQuery, { minLength: 2, maxLength: 4 }), (archive, queries) => {
        const engine = createEngine(buildColumns(archive), buildIndex(archive))
        for (const query of queries) expect(engine.search({ ...NO_CRITERIA, query })).toEqual(ask(archive, query))
      })
    )
  })

  it('has something to mark in every result', () => {
    fc.assert(
      fc.property(arbitraryArchive, arbitraryQuery, (archive, query) => {
        const { ordinals, reading } = ask(archive, query)
        for (const ordinal of ordinals ?? []) {
          const article = archive.articles[ordinal]
          const texts = article && reading ? textsOf(article) : []
          expect(texts.flatMap((text) => (reading ? findMatches(text, reading) : []))).not.toEqual([])
        }
      })
    )
  })
})

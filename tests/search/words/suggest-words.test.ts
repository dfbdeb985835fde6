import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { splitIndex } from '../../../src/search/index/split-index.ts'
import { splitWords } from '../../../src/search/words/split-words.ts'
import type { PartFile } from '../../../src/search/index/word-index.ts'
import { openWordSearch } from '../../../src/search/engine.ts'
import { archiveOf, arbitraryArticle } from '../../support/arbitrary-archive.ts'

const arbitraryArchive = fc.array(arbitraryArticle, { minLength: 1, maxLength: 20 }).map(archiveOf)
const TYPED = ['wo', 'wor', 'work', 'mig', 'ta', 'tacu', 'o', 'xyz', 'migratn', 'workres']

describe('suggested words', () => {
  it('are the words that begin so, with the number of articles that have each, most first', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom('wo', 'wor', 'work', 'mig', 'ta'), (archive, typed) => {
        const offered = openWordSearch(buildIndex(archive)).suggest(typed, 100)
        const wordsOf = archive.articles.map(
          ({ title, kicker, summary }) => new Set(splitWords(`${title} ${kicker ?? ''} ${summary ?? ''}`))
        )
        const begun = [...new Set(wordsOf.flatMap((words) => [...words]))].filter(
          (word) => word.startsWith(typed) && word !== typed
        )
        if ('files' in offered) throw new TypeError('A whole index lacks nothing.')
        const asTyped = offered.words.filter(({ corrected }) => !corrected)
        expect(asTyped.map(({ word }) => word).toSorted()).toEqual(begun.toSorted())
        for (const { word, articles } of asTyped) {
          expect(articles).toBe(wordsOf.filter((words) => words.has(word)).length)
        }
        const counts = asTyped.map(({ articles }) => articles)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      })
    )
  })

  it('are corrections where nothing begins so', () => {
    const archive = archiveOf(
      fc
        .sample(arbitraryArticle, { numRuns: 1, seed: 1 })
        .map((article) => ({ ...article, title: 'Migration', kicker: null, summary: null }))
    )
    const { suggest } = openWordSearch(buildIndex(archive))
    const words = [{ word: 'migration', articles: 1, corrected: true }]
    expect(suggest('migratoin', 4)).toEqual({ kind: 'suggestions', words })
    expect(suggest('migration', 4)).toEqual({ kind: 'suggestions', words: [] })
    expect(suggest('m', 4)).toEqual({ kind: 'suggestions', words: [] })
  })

  it('are the same in a split index, which asks for the files that it lacks', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom(...TYPED), (archive, typed) => {
        const files = new Map<string, PartFile>()
        const put = (stem: string, value: unknown) => {
          files.set(stem, value as PartFile)
          return stem
        }
        const whole = buildIndex(archive)
        const split = openWordSearch(splitIndex(whole, put, { whole: 0, part: 20, mostParts: 1000 }))
        let offered = split.suggest(typed, 4)
        while ('files' in offered) {
          for (const file of offered.files) split.load(file, files.get(file) as PartFile)
          offered = split.suggest(typed, 4)
        }
        const fromWhole = openWordSearch(whole).suggest(typed, 4)
        // Two letters begin too much of a large archive.
        expect(offered).toEqual(typed.length > 2 ? fromWhole : { kind: 'suggestions', words: [] })
      })
    )
  })
})

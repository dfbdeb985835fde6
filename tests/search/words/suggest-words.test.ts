import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../src/model/archive.ts'
import { buildIndex } from '../../../src/search/index/build-index.ts'
import { splitIndex } from '../../../src/search/index/split-index.ts'
import { otherForms } from '../../../src/search/words/other-forms.ts'
import { splitWords } from '../../../src/search/words/split-words.ts'
import type { PartFile } from '../../../src/search/index/word-index.ts'
import { createEngine, openWordSearch } from '../../../src/search/engine.ts'
import { buildColumns } from '../../../src/search/filter/columns.ts'
import { NO_CRITERIA } from '../../../src/model/criteria.ts'
import { archiveOf, arbitraryArticle } from '../../support/arbitrary-archive.ts'

const arbitraryArchive = fc.array(arbitraryArticle, { minLength: 1, maxLength: 20 }).map(archiveOf)
const TYPED = ['wo', 'wor', 'work', 'mig', 'ta', 'tacu', 'o', 'xyz', 'covi', 'migratn', 'workres', 'wages', 'works']

/** An archive of articles with these titles and nothing else. */
const titled = (...titles: readonly string[]): Archive =>
  archiveOf(
    fc
      .sample(arbitraryArticle, { numRuns: titles.length, seed: 1 })
      .map((article, index) => ({ ...article, title: titles[index] ?? '', kicker: null, summary: null }))
  )

function offers(archive: Archive, typed: string, limit = 100) {
  const offered = openWordSearch(buildIndex(archive)).suggest(typed, limit)
  if ('files' in offered) throw new TypeError('A whole index lacks nothing.')
  return offered.words
}

const inShort = (archive: Archive, typed: string) =>
  offers(archive, typed).map(({ spelling, articles }) => `${spelling} ${articles}`)

describe('suggested words', () => {
  it('are the words that begin so, each with its other forms, with the number of articles that have one, most first', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom('wo', 'wor', 'work', 'mig', 'ta', 'wage'), (archive, typed) => {
        const wordsOf = archive.articles.map(
          ({ title, kicker, summary }) => new Set(splitWords(`${title} ${kicker ?? ''} ${summary ?? ''}`))
        )
        const vocabulary = new Set(wordsOf.flatMap((words) => [...words]))
        const formsOf = (word: string) => [word, ...otherForms(word)].filter((form) => vocabulary.has(form))
        const asTyped = offers(archive, typed).filter(({ corrected }) => !corrected)
        const begun = [...vocabulary].filter((word) => word.startsWith(typed) && word !== typed)
        // Each word that begins so has one line, its own or that of another form.
        for (const word of begun) {
          expect(asTyped.filter((line) => formsOf(line.word).includes(word)).length, word).toBeGreaterThan(0)
        }
        for (const { word, articles } of asTyped) {
          expect(articles).toBe(wordsOf.filter((words) => formsOf(word).some((form) => words.has(form))).length)
          expect(asTyped.filter((line) => formsOf(line.word).includes(word))).toHaveLength(1)
          expect(
            begun.some((each) => formsOf(word).includes(each)),
            word
          ).toBe(true)
        }
        const counts = asTyped.map(({ articles }) => articles)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
      })
    )
  })

  it('are found by a search for them in at least as many articles as they promise', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom(...TYPED), (archive, typed) => {
        const engine = createEngine(buildColumns(archive), buildIndex(archive))
        for (const { spelling, articles } of offers(archive, typed)) {
          const { total } = engine.search({ ...NO_CRITERIA, query: `${spelling} ` })
          expect(total, spelling).toBeGreaterThanOrEqual(articles)
        }
      })
    )
  })

  it('are the most frequent of the forms of a word, and the typed one as soon as it is one of them', () => {
    const archive = titled('Skill', 'Skills first', 'Skills', 'Skilled work', 'Women', 'A woman')
    expect(inShort(archive, 'ski')).toEqual(['Skills 3', 'Skilled 1'])
    expect(inShort(archive, 'skill')).toEqual(['Skill 3', 'Skilled 1'])
    expect(inShort(archive, 'skills')).toEqual(['Skills 3'])
    expect(inShort(archive, 'women')).toEqual(['Women 2'])
  })

  it('are other forms of a word that the archive lacks, no corrections', () => {
    expect(offers(titled('A wage'), 'wages')).toEqual([
      { word: 'wage', spelling: 'wage', articles: 1, corrected: false },
    ])
  })

  it('are written as in the texts', () => {
    const archive = titled('Türkiye and Côte d’Ivoire', 'Work in Türkiye', 'COVID-19 and the SDGs', 'the work')
    expect(inShort(archive, 'turk')).toEqual(['Türkiye 2'])
    expect(inShort(archive, 'cot')).toEqual(['Côte 1'])
    expect(inShort(archive, 'cov')).toEqual(['COVID 1', 'COVID-19 1'])
    expect(inShort(archive, 'sdg')).toEqual(['SDGs 1'])
    expect(inShort(archive, 'wo')).toEqual(['work 2'])
  })

  it('are corrections where nothing begins so', () => {
    const archive = titled('Migration')
    const words = [{ word: 'migration', spelling: 'Migration', articles: 1, corrected: true }]
    expect(offers(archive, 'migratoin')).toEqual(words)
    expect(offers(archive, 'migration')).toEqual([])
    expect(offers(archive, 'm')).toEqual([])
  })

  it('are the same in a split index, which asks for the files that it lacks', () => {
    fc.assert(
      fc.property(arbitraryArchive, fc.constantFrom(...TYPED), (archive, typed) => {
        const files = new Map<string, PartFile>()
        const put = (stem: string, value: unknown) => {
          files.set(stem, value as PartFile)
          return stem
        }
        const split = openWordSearch(splitIndex(buildIndex(archive), put, { whole: 0, part: 20, mostParts: 1000 }))
        let offered = split.suggest(typed, 4)
        while ('files' in offered) {
          for (const file of offered.files) split.load(file, files.get(file) as PartFile)
          offered = split.suggest(typed, 4)
        }
        // Two letters begin too much of a large archive.
        expect(offered.words).toEqual(typed.length > 2 ? offers(archive, typed, 4) : [])
      })
    )
  })
})

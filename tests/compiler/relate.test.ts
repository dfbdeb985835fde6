import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Vocabulary } from '../../src/model/facets.ts'
import { relate } from '../../src/compiler/relate.ts'
import { anArticle } from '../support/an-archive.ts'
import { compileTexts, SEED_TEXTS } from './compile-texts.ts'

const VOCABULARY: Vocabulary = {
  themeGroups: [{ id: 'jobs', label: 'Jobs' }],
  themes: ['skills', 'wages', 'fishing'].map((id) => ({ id, label: `The ${id}`, group: 'jobs', scope: null })),
  flags: [],
  formats: [],
  places: [{ id: 'ID', label: 'Indonesia', group: null, scope: null }],
}

const article = (title: string, themes: readonly string[], places: readonly string[] = []): Article =>
  anArticle({ day: '2021-05-05', title, themes, places })

const ordinalsOf = (articles: readonly Article[]) =>
  relate(articles, VOCABULARY).map((related) => related.map(({ ordinal }) => ordinal))

describe('relate', () => {
  it('finds articles that are filed alike, and says what they share', () => {
    const articles = [article('a', ['skills'], ['ID']), article('b', ['wages']), article('c', ['skills'], ['ID'])]
    expect(relate(articles, VOCABULARY)[0]).toEqual([
      {
        ordinal: 2,
        shared: [
          { id: 'skills', label: 'The skills', group: 'jobs' },
          { id: 'ID', label: 'Indonesia', group: null },
        ],
      },
    ])
  })

  it('puts those first that share more, and what is rare before what is common', () => {
    const articles = [
      article('a', ['skills', 'fishing'], ['ID']),
      article('b', ['skills']),
      article('c', ['skills']),
      article('d', ['skills', 'fishing']),
      article('e', ['fishing']),
      article('f', ['wages'], ['ID']),
    ]
    expect(ordinalsOf(articles)[0]).toEqual([3, 5, 4, 1])
  })

  it('prefers a rare word of the title among those filed alike, and needs more than a word', () => {
    const articles = [
      article('grafting of cotton', ['skills']),
      article('b', ['skills']),
      article('more grafting', ['skills']),
      article('grafting', ['wages']),
    ]
    expect(ordinalsOf(articles)[0]).toEqual([2, 1])
  })

  it('gives at most four, the nearest in time of those that are equally close', () => {
    const articles = Array.from({ length: 40 }, (_, index) => article(`t${index}`, ['skills']))
    expect(ordinalsOf(articles)[20]).toEqual([19, 21, 18, 22])
    expect(ordinalsOf(articles)[0]).toEqual([1, 2, 3, 4])
  })

  it('gives none to an article that is filed under nothing', () => {
    expect(ordinalsOf([article('a', []), article('a', ['skills'])])).toEqual([[], []])
  })

  it('relates no article of the seeds to itself or to one twice', () => {
    const { related } = compileTexts(SEED_TEXTS)
    expect(related).toHaveLength(60)
    for (const [ordinal, others] of related.entries()) {
      const ordinals = others.map((other) => other.ordinal)
      expect(ordinals).not.toContain(ordinal)
      expect(new Set(ordinals).size).toBe(ordinals.length)
      expect(ordinals.length).toBeLessThanOrEqual(4)
    }
  })
})

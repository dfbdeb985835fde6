import { describe, expect, it } from 'vitest'
import type { Article, ArticlePath, Evidence, PlaceId, ThemeId } from '../../src/model/article.ts'
import type { Day } from '../../src/model/day.ts'
import type { Vocabulary } from '../../src/model/facets.ts'
import { relate } from '../../src/compiler/relate.ts'
import { compileTexts, SEED_TEXTS } from './compile-texts.ts'

const VOCABULARY: Vocabulary = {
  themeGroups: [{ id: 'jobs', label: 'Jobs' }],
  themes: ['skills', 'wages', 'fishing'].map((id) => ({ id, label: `The ${id}`, group: 'jobs', scope: null })),
  flags: [],
  formats: [],
  places: [{ id: 'ID', label: 'Indonesia', group: null, scope: null }],
}

const filed = <Id extends string>(id: string): Evidence<Id> => ({
  id: id as Id,
  ranges: [{ field: 'title', start: 0, end: 1 }],
})

/** An article in the given place of time, filed under themes and places. */
const article = (title: string, themes: readonly string[], places: readonly string[] = []): Article => ({
  path: `/2021/05/05/${title}/` as ArticlePath,
  day: '2021-05-05' as Day,
  dayEnd: null,
  title,
  summary: null,
  kicker: null,
  credit: null,
  printedPlace: null,
  language: 'en',
  format: null,
  themes: themes.map((id) => filed<ThemeId>(id)),
  flags: [],
  places: places.map((id) => filed<PlaceId>(id)),
  truncated: false,
  sightings: [],
})

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

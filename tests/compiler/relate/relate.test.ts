import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Vocabulary } from '../../../src/model/facets.ts'
import { relate } from '../../../src/compiler/relate/relate.ts'
import { anArticle } from '../../support/an-archive.ts'
import { compileTexts, SEED_TEXTS } from '../compile-texts.ts'

const VOCABULARY: Vocabulary = {
  themeGroups: [{ id: 'jobs', label: 'Jobs' }],
  themes: ['skills', 'wages', 'fishing'].map((id) => ({ id, label: `The ${id}`, group: 'jobs', scope: null })),
  flags: [],
  formats: [],
  places: [{ id: 'ID', label: 'Indonesia', group: null, scope: null }],
}

const article = (title: string, themes: readonly string[], places: readonly string[] = []): Article =>
  anArticle({ day: '2021-05-05', title, themes, places })

const relatedOf = (articles: readonly Article[]) => relate(articles, VOCABULARY).related

const ordinalsOf = (articles: readonly Article[]) =>
  relatedOf(articles).map((related) => related.map(({ ordinal }) => ordinal))

/** The words that the first article shares with each of those related to it. */
const wordsOf = (articles: readonly Article[]) => relatedOf(articles)[0]?.map(({ words }) => words)

describe('relate', () => {
  it('finds articles that are filed alike, and says what they share', () => {
    const articles = [article('a', ['skills'], ['ID']), article('b', ['wages']), article('c', ['skills'], ['ID'])]
    expect(relatedOf(articles)[0]).toEqual([
      {
        ordinal: 2,
        shared: [
          { id: 'skills', label: 'The skills', group: 'jobs' },
          { id: 'ID', label: 'Indonesia', group: null },
        ],
        words: [],
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

  it('prefers those that share a rare word, and says it as this article prints it', () => {
    const articles = [
      article('Graftings of cotton', ['skills']),
      article('b', ['skills']),
      { ...article('c', ['skills']), summary: 'More grafting in the south.' },
    ]
    expect(ordinalsOf(articles)[0]).toEqual([2, 1])
    expect(wordsOf(articles)).toEqual([['Graftings'], []])
  })

  it('takes a word for a reason only where one of the two has it in the headline', () => {
    const speaks = (title: string): Article => ({ ...article(title, ['skills']), summary: 'Of grafting.' })
    expect(wordsOf([speaks('a'), speaks('b')])).toEqual([[]])
    expect(wordsOf([speaks('a'), article('On grafting', ['skills'])])).toEqual([['grafting']])
  })

  it('says no more than two words, the rarest, and none that the label says already', () => {
    const articles = [
      article('Vessel ropes mesh fishing', ['fishing']),
      article('Fishing vessel ropes mesh', ['fishing']),
      article('Vessel', []),
    ]
    expect(wordsOf(articles)).toEqual([['ropes', 'mesh']])
  })

  it('says no small words, numbers or names of places', () => {
    const where = (title: string): Article => ({
      ...article(title, ['skills']),
      places: [{ id: 'ID' as Article['places'][number]['id'], ranges: [{ field: 'title', start: 0, end: 7 }] }],
    })
    expect(wordsOf([where('Jakarta after 2030 with'), where('Jakarta with 2030 after')])).toEqual([[]])
  })

  it('relates articles that are filed apart by two words of both headlines, and by no less', () => {
    const articles = [
      article('Grafting cotton', ['skills']),
      article('Cotton and grafting', ['wages']),
      article('Grafting roses', ['fishing']),
      { ...article('Roses', ['fishing']), summary: 'Grafting cotton.' },
    ]
    expect(ordinalsOf(articles)).toEqual([[1], [0], [3], [2]])
  })

  it('gives at most four, the nearest in time of those that are equally close', () => {
    const articles = Array.from({ length: 40 }, (_, index) => article(`t${index}`, ['skills']))
    expect(ordinalsOf(articles)[20]).toEqual([19, 21, 18, 22])
    expect(ordinalsOf(articles)[0]).toEqual([1, 2, 3, 4])
  })

  it('gives none to an article that is filed under nothing and shares no words', () => {
    expect(ordinalsOf([article('a', []), article('a', ['skills'])])).toEqual([[], []])
  })

  it('leaves out the articles of the same story', () => {
    const articles = [
      article('Cotton harvest: the end', ['skills']),
      article('Cotton harvest: the middle', ['skills']),
      article('Cotton harvest: the beginning', ['skills']),
      article('Roses', ['skills']),
    ].map((each) => ({ ...each, summary: 'In the valley of Fergana.' }))
    const { related, stories } = relate(articles, VOCABULARY)
    expect(stories).toEqual([{ name: 'Cotton harvest', parts: [2, 1, 0] }])
    expect(related.map((each) => each.map(({ ordinal }) => ordinal))).toEqual([[3], [3], [3], [2, 1, 0]])
  })

  it('finds the three stories of the seeds', () => {
    const { archive, stories } = compileTexts(SEED_TEXTS)
    const told = stories.map(({ name, parts }) => [
      name,
      ...parts.map((ordinal) => `${archive.articles[ordinal]?.day} ${archive.articles[ordinal]?.title}`),
    ])
    expect(told).toEqual([
      [
        'Occupational safety and health',
        '2021-04-27 Occupational safety and health and COVID-19: What lessons have we learned?',
        '2021-04-27 Take action to build resilient occupational safety and health systems',
        '2021-04-27 We need a strong, resilient occupational safety and health environment',
      ],
      [
        'Trade Union',
        '2021-07-23 Post Covid-19: Towards Trade Union Revitalization',
        '2021-11-15 Symposium on Trade Unions in Times of COVID-19: What are the objectives and expectations?',
        '2021-11-16 COVID-19 pandemic: What priorities for Trade Unions?',
        '2022-03-24 How can the ILO contribute towards trade union revitalization?',
      ],
      [
        'TVET',
        '2020-05-22 Online Class: The ‘new normal’ in TVET',
        '2021-05-28 TVETs’ transformation journeys in three islands',
        '2021-05-28 TVETs’ innovation in the midst of limitation',
      ],
    ])
  })
})

// What a text says of themes and formats, what that is worth, and why some of it does not count, by a small vocabulary.

import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../src/model/article.ts'
import { readArticleWords } from '../../../src/compiler/classify/article-words.ts'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { weighThemes } from '../../../src/compiler/classify/weigh-themes.ts'
import { textOf } from './project-vocabulary.ts'
import { SMALL } from './small-vocabulary.ts'

const { classifier } = SMALL

/** `theme sum` and, for each term, its field, its words and what they are worth, or why nothing. */
const weighed = (fields: Partial<ArticleText>) =>
  weighThemes(readArticleWords(textOf(fields)), classifier.themes).map(({ subject, sum, terms }) => [
    `${subject.id} ${sum}`,
    ...terms.map(({ range: { field, start, end }, weight, cancelled }) => {
      return `${field} “${fields[field]?.slice(start, end)}” ${cancelled ?? weight}`
    }),
  ])

describe('what a text says of themes', () => {
  it('is worth more in a title, less each time again in one field, and nothing within longer words', () => {
    const title = 'Vocational training for apprentices'
    const summary = 'Training at the training ground. More training in schools.'
    expect(weighed({ title, summary })).toEqual([
      [
        'skills 16.5',
        'title “Vocational training” 7.5',
        'title “training” part of “vocational training”',
        'title “apprentices” 3',
        'summary “Training” 4',
        'summary “training” part of “training ground”',
        'summary “training” 1',
        'summary “schools” 1',
      ],
    ])
  })

  it('is the strongest theme first, and no longer term takes words from another theme', () => {
    expect(weighed({ title: 'A training fair', kicker: 'Wages' })).toEqual([
      ['wages 7.5', 'title “fair” 1.5', 'kicker “Wages” 6'],
      ['skills 3', 'title “training” part of “training fair”', 'title “training fair” 3'],
    ])
  })

  it('is said once by terms of the same words: by the stronger, else by the first in the alphabet', () => {
    expect(weighed({ summary: 'Salary rises and tolls.' })).toEqual([
      [
        'wages 6',
        'summary “Salary rises” 5',
        'summary “Salary rises” part of “salary rise”',
        'summary “tolls” 1',
        'summary “tolls” part of “toll”',
      ],
    ])
  })

  it('counts in the fields of a term alone', () => {
    expect(weighed({ title: 'A course', summary: 'A course.' })).toEqual([
      ['skills 3', 'title “course” 3', 'summary “course” counts in title and kicker only'],
    ])
  })

  it('counts with one of its contexts, wherever that stands, and not where an unwanted one does', () => {
    expect(weighed({ title: 'A scale', summary: 'A bonus.' })).toEqual([
      ['wages 2', 'title “scale” the article has none of “salary”, “payroll”', 'summary “bonus” 2'],
    ])
    expect(weighed({ title: 'A scale', kicker: 'Payroll', summary: 'A bonus. A lottery.' })).toEqual([
      ['wages 3', 'title “scale” 3', 'summary “bonus” the article has “lottery”'],
    ])
  })

  it('asks the same of all the terms of a list', () => {
    expect(weighed({ title: 'Gold, silver' })).toEqual([
      ['wages 0', 'title “Gold” the article has none of “coin”', 'title “silver” the article has none of “coin”'],
    ])
    expect(weighed({ title: 'Gold, silver', summary: 'A coin.' })[0]?.[0]).toBe('wages 3')
  })

  it('does not count in another field of life, but in longer terms and where a word is of home', () => {
    expect(weighed({ title: 'A striker in training', summary: 'A bonus.' })).toEqual([
      ['skills 0', 'title “training” sport: the article has “striker”'],
      ['wages 0', 'summary “bonus” sport: the article has “striker”'],
    ])
    expect(weighed({ title: 'A striker in vocational training' })[0]?.[0]).toBe('skills 7.5')
    expect(weighed({ title: 'A striker in training', summary: 'A workshop.' })[0]?.[0]).toBe('skills 6')
  })

  it('is not read out of words that no theme owns', () => {
    expect(weighed({ title: 'A wage gap year' })).toEqual([['wages 0', 'title “wage” part of “wage gap year”']])
  })

  it('files a flag from a sum of two on', () => {
    const flagsOf = (summary: string) => classify(textOf({ summary }), classifier).flags.map(({ id }) => id)
    expect(flagsOf('A pandemic.')).toEqual(['covid-19'])
    expect(flagsOf('A mask.')).toEqual([])
  })

  it('shows hints as evidence only where nothing stronger speaks', () => {
    const evidenceOf = (summary: string) =>
      classify(textOf({ summary }), classifier).themes.map(({ ranges }) =>
        ranges.map(({ start, end }) => summary.slice(start, end))
      )
    expect(evidenceOf('A school of training.')).toEqual([['training']])
    expect(evidenceOf('A school. More schools, of all schools in school.')).toEqual([
      ['school', 'schools', 'schools', 'school'],
    ])
  })
})

describe('what a text says of its format', () => {
  const formatOf = (fields: Partial<ArticleText>) => {
    const { format } = classify(textOf(fields), classifier)
    return (
      format && `${format.id}: ${format.ranges.map(({ field, start, end }) => fields[field]?.slice(start, end)).join()}`
    )
  }

  it('is its longest sign, the kicker before the title and the title before the summary', () => {
    expect(formatOf({ kicker: 'Video story of the day', title: 'Photo story: one' })).toBe('story: Video story')
    expect(formatOf({ title: 'Photo story: one', summary: 'The film shows it.' })).toBe('story: Photo story')
    expect(formatOf({ title: 'One', summary: 'The film shows it.' })).toBe('video: The film shows')
  })

  it('is a whole kicker, but for words where the sign leaves room', () => {
    expect(formatOf({ kicker: 'Video of the day' })).toBe('video: Video')
    expect(formatOf({ kicker: 'Video of a story' })).toBe('video: Video')
    expect(formatOf({ kicker: 'A photo story' })).toBe('story: story')
    expect(formatOf({ kicker: 'A story told' })).toBeNull()
    expect(formatOf({ kicker: 'A video' })).toBeNull()
  })

  it('is what stands before a colon or a bar in a title', () => {
    expect(formatOf({ title: 'Video | One' })).toBe('video: Video')
    expect(formatOf({ title: 'Video one' })).toBeNull()
    expect(formatOf({ title: 'A video: one' })).toBeNull()
  })

  it('is in the first sixteen words of a summary', () => {
    expect(formatOf({ summary: 'The film shows it all.' })).toBe('video: The film shows')
    expect(formatOf({ summary: 'All: the film shows it.' })).toBeNull()
  })
})

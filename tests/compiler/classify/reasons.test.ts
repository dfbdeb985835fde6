// What is found in a text, what it is worth, and why some of it does not count: with a vocabulary of its own, small enough to reckon by hand.

import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../src/model/article.ts'
import { readArticleWords } from '../../../src/compiler/classify/article-words.ts'
import { classify } from '../../../src/compiler/classify/classify.ts'
import { findPlaceNames } from '../../../src/compiler/classify/find-places.ts'
import { readVocabulary } from '../../../src/compiler/classify/read-vocabulary.ts'
import { weighThemes } from '../../../src/compiler/classify/weigh-themes.ts'
import { textOf } from './project-vocabulary.ts'

const THEMES = `groups: [{ id: jobs, label: Jobs }]
themes:
  - id: skills
    label: Skills
    group: jobs
    scope: Training
    sure: [training, vocational training]
    likely: [apprentice, training fair, { term: course, in: [title, kicker] }]
    hint: [school, school training]
    not: [training ground]
  - id: wages
    label: Wages
    group: jobs
    scope: Pay
    sure: [wage]
    likely: [{ term: scale, with: [salary, payroll] }, { term: bonus, unless: [lottery] }]
    hint: [fair]
flags:
  - { id: covid-19, label: COVID-19, scope: The pandemic, likely: [pandemic], hint: [mask] }
not: [wage gap year]
`
const FORMATS = `formats:
  - { id: video, label: Video, kickers: [Video, Video ...], titles: [Video], openings: [the film, the film shows] }
  - { id: story, label: Story, kickers: [... story, Video story ...], titles: [Photo story] }
`
const PLACES = `regions:
  - { id: africa, label: Africa, names: [Africa], countries: [KE, EG, CI, ZA] }
  - { id: asia, label: Asia, names: [Asia], countries: [JO, JP] }
countries:
  - { code: CI, label: Élephant Coast }
  - { code: JO, not: [Jordan Pickett], unless: [basketball] }
  - { code: KE, towns: [Mombasa] }
  - { code: JP, names: [Ørsted] }
drop: [Nippon]
not: [Out of Africa]
agencies: [ILO News]
asides:
  - { name: who paid, of: places, before: [funded by], after: [funded], stop: [for] }
  - { name: where people met, of: towns, before: [meet in], after: [declaration] }
`
const { classifier, vocabulary, problems } = readVocabulary(
  Object.entries({ themes: THEMES, formats: FORMATS, places: PLACES }).map(([name, text]) => ({
    path: `vocabulary/${name}.yaml`,
    text,
  }))
)

/** `theme sum` and, for each term, its field, its words and what they are worth, or why nothing. */
const weighed = (fields: Partial<ArticleText>) =>
  weighThemes(readArticleWords(textOf(fields)), classifier.themes).map(({ subject, sum, terms }) => [
    `${subject.id} ${sum}`,
    ...terms.map(({ range: { field, start, end }, weight, cancelled }) => {
      return `${field} “${fields[field]?.slice(start, end)}” ${cancelled ?? weight}`
    }),
  ])

/** `ID words`, with the reason where a place does not count. */
const placed = (fields: Partial<ArticleText>) =>
  findPlaceNames(readArticleWords(textOf(fields)), classifier.places).map(
    ({ id, range: { field, start, end }, cancelled }) => {
      const words = `${id} ${fields[field]?.slice(start, end)}`
      return cancelled === null ? words : `${words}: ${cancelled}`
    }
  )

describe('the vocabulary of this test', () => {
  it('is sound, and lists regions in their order, then countries by label whatever its accents and case', () => {
    expect(problems).toEqual([])
    expect(vocabulary.places.map(({ id, label, group }) => `${id} ${label} ${group}`)).toEqual([
      'africa Africa null',
      'asia Asia null',
      'EG Egypt africa',
      'CI Élephant Coast africa',
      'JP Japan asia',
      'JO Jordan asia',
      'KE Kenya africa',
      'ZA South Africa africa',
    ])
  })
})

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

describe('what a text says of places', () => {
  it('is not read out of other names, nor out of longer ones', () => {
    expect(placed({ title: 'Out of Africa', summary: 'Jordan Pickett in South Africa. A jordan.' })).toEqual([
      'africa Africa: part of another name',
      'JO Jordan: part of another name',
      'ZA South Africa',
      'africa Africa: part of a longer name',
    ])
  })

  it('begins with a capital, whatever letter that is', () => {
    expect(placed({ title: 'Élephant Coast and japan' })).toEqual(['CI Élephant Coast'])
    expect(placed({ title: 'Ørsted, ørsted' })).toEqual(['JP Ørsted'])
  })

  it('knows no name that the vocabulary drops', () => {
    expect(placed({ title: 'Nippon and Japan' })).toEqual(['JP Japan'])
  })

  it('does not count where an unwanted word stands', () => {
    expect(placed({ title: 'Jordan', summary: 'Basketball.' })).toEqual(['JO Jordan: the article has “basketball”'])
  })

  it('is an aside up to eight words after the cue of a summary, and within its sentence', () => {
    const far = (words: number) => placed({ summary: `It is funded by ${'the '.repeat(words - 1)}Japan.` })
    expect(far(1)).toEqual(['JP Japan: who paid'])
    expect(far(8)).toEqual(['JP Japan: who paid'])
    expect(far(9)).toEqual(['JP Japan'])
    expect(placed({ summary: 'It was funded by all. Japan sees.' })).toEqual(['JP Japan'])
    expect(placed({ summary: 'It was funded by all for Japan.' })).toEqual(['JP Japan'])
    expect(placed({ title: 'Funded by Japan' })).toEqual(['JP Japan'])
  })

  it('is an aside right before a cue that follows places, in the summary alone', () => {
    expect(placed({ summary: 'A Japan funded fair.' })).toEqual(['JP Japan: who paid'])
    expect(placed({ summary: 'A Japan well funded fair.' })).toEqual(['JP Japan'])
    expect(placed({ title: 'A Japan funded fair' })).toEqual(['JP Japan'])
  })

  it('makes asides of towns only where the words are of towns, in titles too', () => {
    expect(placed({ summary: 'They meet in Mombasa and meet in Kenya.' })).toEqual([
      'KE Mombasa: where people met',
      'KE Kenya',
    ])
    expect(placed({ title: 'A Mombasa declaration' })).toEqual(['KE Mombasa: where people met'])
  })

  it('leaves out where an agency wrote, within the first words, unless nothing else says a place', () => {
    const written = 'says where it was written, and other words say which place it is about'
    expect(placed({ summary: 'MOMBASA (ILO News) – Work in Egypt.' })).toEqual([`KE MOMBASA: ${written}`, 'EG Egypt'])
    expect(placed({ summary: 'MOMBASA (ILO News) – Work.' })).toEqual(['KE MOMBASA'])
    expect(placed({ title: 'In Egypt', summary: `Mombasa ${'and '.repeat(7)}ILO News.` })).toEqual([
      'EG Egypt',
      `KE Mombasa: ${written}`,
    ])
    expect(placed({ title: 'In Egypt', summary: `Mombasa ${'and '.repeat(8)}ILO News.` })).toEqual([
      'EG Egypt',
      'KE Mombasa',
    ])
    expect(placed({ title: 'In Egypt', printedPlace: 'Kenya' })).toEqual([`EG Egypt`, `KE Kenya: ${written}`])
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

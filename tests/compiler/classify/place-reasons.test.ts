// Which places a text names, and why some of them do not count, by a small vocabulary.

import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../../src/model/article.ts'
import { readArticleWords } from '../../../src/compiler/classify/article-words.ts'
import { findPlaceNames } from '../../../src/compiler/classify/find-places.ts'
import { textOf } from './project-vocabulary.ts'
import { SMALL } from './small-vocabulary.ts'

const { classifier, vocabulary, problems } = SMALL

/** `ID words`, with the reason where a place does not count. */
const placed = (fields: Partial<ArticleText>) =>
  findPlaceNames(textOf(fields), { article: readArticleWords(textOf(fields)), finder: classifier.places }).map(
    ({ id, range: { field, start, end }, cancelled }) => {
      const words = `${id} ${fields[field]?.slice(start, end)}`
      return cancelled === null ? words : `${words}: ${cancelled}`
    }
  )

describe('the small vocabulary', () => {
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

  it('goes by the names, peoples and capitals of the data set, in five languages', () => {
    const title = 'Egypt, Égypte, Egipto, Egito, Egitto, the Arab Republic of Egypt, Egyptians, Cairo'
    const words = [...title.split(', ').slice(0, 5), 'Arab Republic of Egypt', 'Egypt', 'Egyptians', 'Cairo']
    expect(placed({ title }).map((line) => line.replace(/:.*/, ''))).toEqual(words.map((word) => `EG ${word}`))
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
    expect(placed({ summary: 'All agree. Funded by Japan, it runs.' })).toEqual(['JP Japan: who paid'])
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

  it('leaves out what any other dateline names, whatever else is said, unless that is countries alone', () => {
    const written = 'says where it was written'
    expect(placed({ summary: 'MOMBASA, Kenya, 3 May 2020 – Work.' })).toEqual([
      `KE MOMBASA: ${written}`,
      `KE Kenya: ${written}`,
    ])
    expect(placed({ title: 'Mombasa/Cairo, 3 May 2020 – Work in Japan' })).toEqual([
      `KE Mombasa: ${written}`,
      `EG Cairo: ${written}`,
      'JP Japan',
    ])
    expect(placed({ summary: 'KENYA, 3 May 2020 – Work.' })).toEqual(['KE KENYA'])
    expect(placed({ summary: 'Mombasa Port, 3 May 2020 – Work.' })).toEqual(['KE Mombasa'])
    expect(placed({ summary: 'MOMBASA – Work.' })).toEqual([`KE MOMBASA: ${written}`])
    expect(placed({ title: 'MOMBASA – Work' })).toEqual(['KE MOMBASA'])
  })

  it('does not count for a name alone where an unwanted word stands', () => {
    expect(placed({ title: 'Kili and Kenya', summary: 'Software.' })).toEqual([
      'KE Kili: the article has “software”',
      'KE Kenya',
    ])
  })
})

describe('a person', () => {
  const person = 'JO Jordan: part of a person’s name'

  it.each(['Ms Jordan', 'Anna Jordan', 'Ms. Ivy Jordan', 'Jordan Reed', 'Jordan Reed Joins Chamber Board'])(
    'is read out of %s',
    (title) => {
      expect(placed({ title })).toEqual([person])
    }
  )

  it.each(['Jordan Moss writes again', 'Jordan K. Moss writes again', 'Jordan Moss-O’Dell writes again'])(
    'is told by small words around the name: %s',
    (title) => {
      expect(placed({ title })).toEqual([person])
    }
  )

  it.each([
    ['in a headline with capitals', 'Jordan Opens Ports'],
    ['after a word of place', 'People in Jordan Moss writes about'],
    ['before a body', 'Jordan Moss Chamber writes again'],
    ['before an acronym', 'Jordan MOSS writes again'],
    ['before a number', 'Jordan 2030 comes again'],
    ['before a comma', 'Jordan, Moss and others write again'],
    ['before a hyphen', 'Jordan-Moss talks begin again'],
    ['at the end of a sentence', 'They write about Jordan. Moss writes again'],
    ['before many words with capitals', 'Jordan Moss Fern Reed Ivy writes again'],
    ['after a small word', 'we write anna Jordan again'],
    ['after a first name and a comma', 'With Anna, Jordan writes again'],
  ])('is not read out of a place %s: %s', (_, title) => {
    expect(placed({ title })).toEqual(['JO Jordan'])
  })

  it('is not read out of one place before another, nor has a name of several words', () => {
    expect(placed({ title: 'Jordan Egypt talks begin again' })).toEqual(['JO Jordan', 'EG Egypt'])
    expect(placed({ title: 'Anna South Africa' })).toEqual(['ZA South Africa', 'africa Africa: part of a longer name'])
  })
})

describe('what is called after a place', () => {
  it('is told by the words right after a country, or after a place and a comma', () => {
    expect(placed({ title: 'Kenya Valley and Kenya’s Valley, Mombasa Valley, Kenya valley' })).toEqual([
      'KE Kenya: a valley',
      'KE Kenya',
      'KE Mombasa',
      'KE Kenya',
    ])
    expect(placed({ title: 'Work in Mombasa, Ohio' })).toEqual(['KE Mombasa: a town in Ohio'])
  })

  it('is told by a comma only where no list goes on', () => {
    expect(placed({ title: 'Kenya, Ohio, and Japan' })).toEqual(['KE Kenya', 'JP Japan'])
    expect(placed({ title: 'Kenya, Ohio sign' })).toEqual(['KE Kenya'])
    expect(placed({ title: 'Kenya Ohio' })).toEqual(['KE Kenya'])
  })

  it('is not told by a phrase that begins with what the place owns', () => {
    expect(placed({ title: 'Jordan Pickett and Jordan’s Pickett' })).toEqual([
      'JO Jordan: part of another name',
      'JO Jordan',
    ])
  })
})

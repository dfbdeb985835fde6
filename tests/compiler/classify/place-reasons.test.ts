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
  findPlaceNames(readArticleWords(textOf(fields)), classifier.places).map(
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
})

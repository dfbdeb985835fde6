import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches } from '../../../src/search/match/find-matches.ts'
import { fold, foldedClusters } from '../../../src/search/words/fold.ts'
import { parseQuery } from '../../../src/search/query/parse-query.ts'
import type { Reading } from '../../../src/search/results.ts'
import { splitWordRanges, splitWords } from '../../../src/search/words/split-words.ts'

/** Texts that are hard on offsets: letters that fold to more or fewer units, composed and not, beside any Unicode. */
const arbitraryText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Straße',
        'Ţacu',
        'Ţacu',
        'Łódź',
        'İstanbul',
        'ﬁnance',
        '½ day',
        'ILO’s',
        '€8',
        'Σίσυφος',
        '한국',
        '한',
        '労働',
        'Ⅷ',
        '²',
        '℡',
        '㏂',
        '8mn',
        'U.N.',
        ' ',
        '-',
        '👩‍🌾'
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' })
    ),
    { maxLength: 12 }
  )
  .map((parts) => parts.join(''))

const readingOf = (query: string, corrected: readonly string[] = []): Reading => {
  const clauses = parseQuery(query).wanted.flat()
  return {
    terms: clauses
      .filter((clause) => clause.kind === 'word')
      .map((clause) => ({ ...clause, known: true, forms: [], corrected })),
    phrases: clauses.filter((clause) => clause.kind === 'phrase'),
    groups: clauses.length,
    required: clauses.length,
  }
}

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      })
    )
  })

  it('folds a text as it folds the stretches of it, which cover the text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const clusters = [...foldedClusters(text)]
        expect(clusters.map(({ folded }) => folded).join('')).toBe(fold(text))
        expect(clusters.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      })
    )
  })

  it('finds the same words with and without their places', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(splitWordRanges(text).map(({ word }) => word)).toEqual(splitWords(text))
      })
    )
  })
})

/** What a mark says, folded: without the stops of an abbreviation (`㏂` is `a.m.`), and short units in full as well. */
function wordsIn(mark: string): string {
  const folded = fold(mark).replaceAll('.', '')
  return `${folded} ${splitWords(`1${folded}`).join(' ')}`
}

describe('the matches in a text', () => {
  it('are in bounds, in order and apart, and fold to a word that begins with one that was typed', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (text, more) => {
        const reading = readingOf(`${text.slice(0, 40)} ${more.slice(0, 40)}`)
        let end = 0
        for (const match of findMatches(text, reading)) {
          expect(match.start).toBeGreaterThanOrEqual(end)
          expect(match.end).toBeGreaterThan(match.start)
          expect(match.end).toBeLessThanOrEqual(text.length)
          const folded = wordsIn(text.slice(match.start, match.end))
          const asked = [...reading.terms.map((term) => term.folded), ...reading.phrases.flatMap(({ words }) => words)]
          expect(asked.some((word) => folded.includes(word))).toBe(true)
          end = match.end
        }
      })
    )
  })

  it('mark every word of a text that is its own query', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const words = new Set(readingOf(text).terms.map(({ folded }) => folded))
        const marked = findMatches(text, readingOf(text), 'title').map(({ start, end }) => text.slice(start, end))
        for (const word of words) expect(marked.some((mark) => wordsIn(mark).includes(word))).toBe(true)
      })
    )
  })
})

describe('a match', () => {
  const marked = (text: string, query: string, corrected: readonly string[] = []) =>
    findMatches(text, readingOf(query, corrected)).map(({ start, end }) => text.slice(start, end))

  it('covers the letters as the source has them, composed or not', () => {
    expect(marked('By Cătălin Ţacu, driver', 'catalin tacu')).toEqual(['Cătălin', 'Ţacu'])
    expect(marked('By Cătălin Ţacu'.normalize('NFD'), 'catalin tacu')).toEqual(
      ['Cătălin', 'Ţacu'].map((word) => word.normalize('NFD'))
    )
    expect(marked('Die Straße', 'strasse')).toEqual(['Straße'])
    expect(marked('The oﬃce', 'office')).toEqual(['oﬃce'])
  })

  it('covers the whole word that a prefix begins, but no longer word than the prefix allows', () => {
    expect(marked('Migrant workers and the migration of labour', 'migrant lab')).toEqual(['Migrant', 'labour'])
    expect(marked('Workers, workforces', 'work x')).toEqual(['Workers'])
  })

  it('tells words that are there by correction from those that were typed', () => {
    const text = 'Migration of workers'
    expect(findMatches(text, readingOf('workers migratoin', ['migration']))).toEqual([
      { start: 0, end: 9, corrected: true },
      { start: 13, end: 20, corrected: false },
    ])
  })
  it('covers a phrase as one, and a word of one field only in that field', () => {
    expect(marked('Decent work, and work that is decent', '"decent work"')).toEqual(['Decent work'])
    const reading = readingOf('title:work')
    expect(findMatches('Work', reading, 'title')).toHaveLength(1)
    expect(findMatches('Work', reading, 'summary')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { explainReading, queryAsRead } from '../../../src/app/filters/explain-reading.ts'
import type { Hits, Term } from '../../../src/search/results.ts'

const term = (typed: string, corrected: readonly string[] = [], known = corrected.length === 0): Term => ({
  typed,
  folded: typed.toLowerCase(),
  prefix: null,
  field: null,
  known,
  forms: [],
  corrected,
})

const results = (terms: readonly Term[], given: Partial<Hits> & { required?: number } = {}): Hits => ({
  total: 4,
  ordinals: null,
  uncorrected: 0,
  unknown: [],
  ...given,
  reading: { terms, phrases: [], groups: terms.length, required: given.required ?? terms.length },
})

describe('explainReading', () => {
  it('names the words that were read as others, those that the archive lacks first, three readings at most', () => {
    const notes = explainReading(
      results([term('workers', ['worker'], true), term('migrnat', ['migrant', 'migrants', 'migrate', 'migrated'])])
    )
    expect(notes).toEqual({
      forms: [],
      corrections: [
        { typed: 'migrnat', known: false, readAs: ['migrant', 'migrants', 'migrate'] },
        { typed: 'workers', known: true, readAs: ['worker'] },
      ],
      fewer: null,
    })
  })

  it('says nothing of corrections when no result needs one', () => {
    expect(explainReading(results([term('workers', ['worker'], true)], { uncorrected: 4 }))).toBeNull()
  })

  it('says when no article has all words', () => {
    expect(explainReading(results([term('a'), term('b'), term('c')], { required: 2, uncorrected: 4 }))).toEqual({
      forms: [],
      corrections: [],
      fewer: { asked: 3, required: 2, wordsOnly: true },
    })
  })

  it('says nothing where nothing was found, or nothing was asked in words', () => {
    expect(explainReading(results([term('migrnat', ['migrant'])], { total: 0 }))).toBeNull()
    expect(explainReading({ ...results([]), reading: null })).toBeNull()
  })
})

describe('queryAsRead', () => {
  it('puts the likeliest correction in the place of a word that the archive lacks, and of no other', () => {
    const hits = results([term('migrnat', ['migrant', 'migrants']), term('workers', ['worker'], true)])
    expect(queryAsRead('  migrnat workers', hits)).toBe('  migrant workers')
  })

  it('keeps what was typed where no result needs the correction, and where there is no result', () => {
    expect(queryAsRead('labor', results([term('labor', ['labour'])], { uncorrected: 4 }))).toBe('labor')
    expect(queryAsRead('labor', results([term('labor', ['labour'])], { total: 0 }))).toBe('labor')
  })

  it('takes a correction as it is, whatever is in it', () => {
    expect(queryAsRead('doller', results([term('doller', ['$&'])]))).toBe('$&')
    expect(queryAsRead('foo:bar foo', results([term('foo', ['food'])]))).toBe('foo:bar food')
    expect(queryAsRead('party art', results([term('art', ['arts'])]))).toBe('party arts')
  })

  it('leaves the query alone where nothing was read otherwise', () => {
    expect(queryAsRead('wages', null)).toBe('wages')
    expect(queryAsRead('wages', results([term('wages')]))).toBe('wages')
  })
})

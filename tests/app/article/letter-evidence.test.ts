import { describe, expect, it } from 'vitest'
import { filedUnder } from '../../../src/app/article/filed-under.ts'
import { letterAt, letterEvidence, lettersOf } from '../../../src/app/article/letter-evidence.ts'
import type { FieldRange } from '../../../src/model/article.ts'
import type { Filing } from '../../../src/model/bundle.ts'

const at = (field: FieldRange['field'], start: number, end: number): FieldRange => ({ field, start, end })
const filing = (id: string, group: string | null, ...ranges: FieldRange[]): Filing => ({ id, label: id, group, ranges })

describe('letterAt', () => {
  it('goes on after z', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual([
      'a',
      'b',
      'z',
      'aa',
      'ab',
      'az',
      'ba',
      'zz',
      'aaa',
    ])
  })
})

describe('letterEvidence', () => {
  const rural = filing('rural', 'jobs', at('summary', 50, 60), at('title', 12, 26))
  const child = filing('child-labour', 'rights', at('title', 12, 26), at('kicker', 0, 5))
  const covid = filing('covid-19', null, at('summary', 4, 9))
  const india = filing('IN', 'asia', at('summary', 70, 75))
  const video = filing('video', null, at('kicker', 0, 5))
  const filed = filedUnder({ themes: [rural, child], flags: [covid], places: [india], format: video })
  const lettered = letterEvidence(filed)

  it('letters every range once, in the order of reading', () => {
    expect(lettered.map(({ letter, field, start }) => `${letter} ${field} ${start}`)).toEqual([
      'a kicker 0',
      'b title 12',
      'c summary 4',
      'd summary 50',
      'e summary 70',
    ])
  })

  it('gives words the hue of the first theme that they speak for, and none to those of flags and places', () => {
    expect(lettered.map(({ group }) => group)).toEqual(['rights', 'jobs', null, 'jobs', null])
  })

  it('finds the letters of one filing again', () => {
    expect(lettersOf(child, lettered).map(({ letter }) => letter)).toEqual(['a', 'b'])
    expect(lettersOf(rural, lettered).map(({ letter }) => letter)).toEqual(['b', 'd'])
  })
})

import { describe, expect, it } from 'vitest'
import { PROBLEM_WORDS as ENGLISH } from '../../../src/app/pages/problem-words.ts'
import { PROBLEM_WORDS as FRENCH } from '../../../src/app/pages/problem-words.fr.ts'
import { PROBLEM_WORDS as SPANISH } from '../../../src/app/pages/problem-words.es.ts'
import { PROBLEM_CODES } from '../../../src/compiler/problem-codes.ts'
import { impossibleDate, REJECT_REASONS } from '../../../src/model/reject-reasons.ts'

const problem = (code: string) =>
  ({
    code,
    severity: 'warning',
    seed: 'a.txt',
    line: 1,
    column: 1,
    message: 'A rule.',
    frame: '',
    hint: 'Do so.',
  }) as const

const warnings = Object.entries(PROBLEM_CODES).flatMap(([code, { severity }]) => (severity === 'warning' ? code : []))

describe('what the compiler had to say', () => {
  it('is said in its own words in English', () => {
    expect(ENGLISH.message(problem('no-date'))).toBe('A rule.')
    expect(ENGLISH.hint(problem('no-date'))).toBe('Do so.')
    expect(ENGLISH.reason(REJECT_REASONS.noDate)).toBe(REJECT_REASONS.noDate)
  })

  it.each([
    ['French', FRENCH],
    ['Spanish', SPANISH],
  ])('has a sentence for every warning and reason in %s', (_, words) => {
    expect(warnings.filter((code) => words.message(problem(code)) === code)).toEqual([])
    const reasons = Object.values(REJECT_REASONS)
    expect(new Set(reasons.map(words.reason)).size).toBe(reasons.length)
    expect(
      reasons.map(words.reason).filter((reason) => reason === '' || reasons.some((own) => own === reason))
    ).toEqual([])
  })

  it('quotes the date that no calendar has', () => {
    expect(FRENCH.reason(impossibleDate('31 June'))).toBe(
      'Sa date, «\u00A031 June\u00A0», n’existe pas dans le calendrier.'
    )
    expect(SPANISH.reason(impossibleDate('31 June'))).toBe('Su fecha, «31 June», no existe en el calendario.')
  })
})

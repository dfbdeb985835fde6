import { describe, expect, it } from 'vitest'
import { languageName } from '../../../src/app/article/language-names.ts'
import { languageName as inSpanish } from '../../../src/app/article/language-names.es.ts'
import { languageName as inFrench } from '../../../src/app/article/language-names.fr.ts'
import { DATE_LANGUAGES } from '../../../src/compiler/dates/calendar-words.ts'

describe('the names of languages', () => {
  it.each([
    ['English', languageName, 'Portuguese'],
    ['French', inFrench, 'portugais'],
    ['Spanish', inSpanish, 'portugués'],
  ])('are known in %s of every language that a listing can be in', (_, nameOf, portuguese) => {
    expect(DATE_LANGUAGES.filter((code) => nameOf(code) === code)).toEqual([])
    expect(nameOf('pt')).toBe(portuguese)
  })

  it('leave out the script, and are the code where a language is not known', () =>
    expect([languageName('zh-Hant'), languageName('qya')]).toEqual(['Chinese', 'qya']))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePhrases, findPhrases, parsePhrase } from '../../../src/compiler/classify/phrases.ts'
import { readWords, type Word } from '../../../src/compiler/classify/words.ts'

/** Compiles phrases that stand for themselves. */
const compile = (phrases: readonly string[]) =>
  compilePhrases(
    phrases.flatMap((value) => {
      const steps = parsePhrase(value)
      return steps === null ? [] : [{ steps, value }]
    })
  )

const find = (phrases: readonly string[], text: string): readonly string[] => {
  const words = readWords(text)
  return findPhrases(compile(phrases), words).map(({ value, first, last }) => {
    return `${value}: ${text.slice(words[first]?.start, words[last]?.end)}`
  })
}

describe('phrases', () => {
  it.each([
    ['child labour', 'Child Labour', 'Child Labour'],
    ['trade union', 'the trade unions’ view', 'trade unions'],
    ['policy', 'Policies', 'Policies'],
    ['woman', 'for women', 'women'],
    ['organi*', 'Right to organise', 'organise'],
    ['youth|young job', 'young jobs', 'young jobs'],
    ['killing .. leader', 'the killing of a labour leader', 'killing of a labour leader'],
    ['COVID-19', 'after COVID-19', 'COVID-19'],
    ['Côte d’Ivoire', 'in Cote d‘Ivoire', 'Cote d‘Ivoire'],
    ['strasse', 'Straße', 'Straße'],
    ['oeuvre', 'Œuvres et cœurs', 'Œuvres'],
    ['coeur', 'Œuvres et cœurs', 'cœurs'],
    ['aero faeroerne', 'Ærø Færøerne', 'Ærø Færøerne'],
    ['oslo', 'Øslo', 'Øslo'],
    ['lodz', 'Łódź', 'Łódź'],
    ['indija', 'Inđija', 'Inđija'],
    ['work-organi*', 'Work-organised', 'Work-organised'],
    ['da nang', 'Đà Nẵng', 'Đà Nẵng'],
    ['kirk', 'Kırk', 'Kırk'],
    ['AI', 'how AI works', 'AI'],
    ['MSME', 'for MSMEs', 'MSMEs'],
    ['women’s work', 'Women’s work', 'Women’s work'],
  ])('%s is found in %s', (phrase, text, words) => {
    expect(find([phrase], text)).toEqual([`${phrase}: ${words}`])
  })

  it.each([
    ['fishing', 'phishing'],
    ['AI', 'ai'],
    ['child labour', 'A child. Labour'],
    ['killing .. leader', 'killing one two three four five leader'],
    ['killing .. leader', 'the killing. A leader'],
    ['organ', 'organise'],
    ['work-organi*', 'worker-organised'],
  ])('%s is not found in %s', (phrase, text) => {
    expect(find([phrase], text)).toEqual([])
  })

  it('does not take the point of a short abbreviation for the end of a sentence', () => {
    expect(find(['St Lucia'], 'in St. Lucia')).toHaveLength(1)
  })

  it.each(['', '..', '.. work', 'work ..', 'a .. .. b', 'ab*', '!'])('%j is no phrase', (text) => {
    expect(parsePhrase(text)).toBeNull()
  })

  it('are found in one reading just as one by one', () => {
    const token = fc.constantFrom('child', 'work', 'works', 'worker', 'young', 'AI', 'ai', 'x.')
    const text = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(' '))
    const part = fc.constantFrom('child', 'work', 'wor*', 'chi*', 'young|child', 'AI', '..')
    const phrase = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 8 }), text, (phrases, shown) => {
        const apart = phrases.flatMap((one) => find([one], shown))
        expect(find(phrases, shown).toSorted()).toEqual(apart.toSorted())
      })
    )
  })

  it('are found where a slow, obvious search finds them', () => {
    const letter = fc.constantFrom('ant', 'bee', 'cow')
    const tokens = fc.array(letter, { maxLength: 10 })
    const parts = fc.array(fc.oneof(letter, fc.constant('..')), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(tokens, parts, (text, phrase) => {
        const steps = parsePhrase(phrase.join(' '))
        fc.pre(steps !== null)
        const words = readWords(text.join(' '))
        const found = findPhrases(compile([phrase.join(' ')]), words).map(({ first, last }) => `${first}-${last}`)
        expect(new Set(found)).toEqual(new Set(searchSlowly(words, phrase)))
      })
    )
  })
})

/** Every stretch of words that a phrase of plain words and gaps fits, by trying all. */
function searchSlowly(words: readonly Word[], phrase: readonly string[]): readonly string[] {
  const fits = (at: number, rest: readonly string[]): readonly number[] => {
    const [part, ...more] = rest
    if (part === undefined) return [at]
    if (part === '..')
      return [0, 1, 2, 3, 4].flatMap((skipped) => (at + skipped <= words.length ? fits(at + skipped, more) : []))
    return words[at]?.key === part ? fits(at + 1, more) : []
  }
  return words.flatMap((_, first) => fits(first, phrase).map((end) => `${first}-${end - 1}`))
}

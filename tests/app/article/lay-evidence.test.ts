import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EvidencePart, layEvidence } from '../../../src/app/article/lay-evidence.ts'
import type { Lettered } from '../../../src/app/article/letter-evidence.ts'

/** Evidence for the words, where they first stand; for a theme on jobs. */
function evidence(text: string, words: string, letter: string): Lettered {
  const start = text.indexOf(words)
  return { field: 'summary', start, end: start + words.length, letter, group: 'jobs' }
}

/** A part as `[words]`, in the hue of its group, with its letters after it. */
const shown = (parts: readonly EvidencePart[]) =>
  parts
    .map(({ hue, words, letters }) => {
      const text = words.map((each) => (each.match ? `<${each.text}>` : each.text)).join('')
      return `${hue === null ? text : `[${text}]`}${letters.length > 0 ? `^${letters.join(',')}` : ''}`
    })
    .join('|')

describe('layEvidence', () => {
  it('puts a letter after the punctuation that follows the words', () => {
    const text = 'Spotlights Georgia, where (decent work).'
    expect(shown(layEvidence(text, [evidence(text, 'Georgia', 'a'), evidence(text, 'decent work', 'b')], []))).toBe(
      'Spotlights |[Georgia]|,^a| where (|[decent work]|).^b'
    )
  })

  it('puts it after what makes the word another form, and nowhere within a word', () => {
    const text = 'Georgia’s unions, farmworkers-led'
    const found = [evidence(text, 'Georgia', 'a'), evidence(text, 'union', 'b'), evidence(text, 'farmworkers', 'c')]
    expect(shown(layEvidence(text, found, []))).toBe('[Georgia]|’s^a| |[union]^b|s, |[farmworkers]^c|-led')
  })

  it('makes one part of words in one hue that overlap, up to a letter', () => {
    const text = 'safe work places for all'
    const found = [evidence(text, 'safe work', 'a'), evidence(text, 'work places', 'b')]
    expect(shown(layEvidence(text, found, []))).toBe('[safe work]^a|[ places]^b| for all')
    const within = [evidence(text, 'safe work places', 'a'), evidence(text, 'work places', 'b')]
    expect(shown(layEvidence(text, within, []))).toBe('[safe work places]^a,b| for all')
  })

  it('keeps the hues of two groups apart, and gives a place or a format that of none', () => {
    const text = 'child labour in India'
    const parts = layEvidence(
      text,
      [
        { ...evidence(text, 'child', 'a'), group: 'rights' },
        { ...evidence(text, ' labour', 'b'), group: 'dialogue' },
        { ...evidence(text, 'India', 'c'), group: null },
      ],
      []
    )
    expect(parts.map(({ hue }) => hue)).toEqual(['hue-rights', 'hue-dialogue', null, 'hue-none'])
  })

  it('marks the matches of a search in evidence and beside it', () => {
    const text = 'decent work. Now'
    const matches = [
      { start: 7, end: 11, corrected: false },
      { start: 11, end: 12, corrected: false },
    ]
    expect(shown(layEvidence(text, [evidence(text, 'decent work', 'a')], matches))).toBe('[decent <work>]^a|<.> Now')
  })

  it('gives parts that are the text when they are put together, with every letter once', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('jobs', 'rights', null))
    const laid = fc.record({ text: fc.string({ maxLength: 24 }), ranges: fc.array(range, { maxLength: 6 }) })
    fc.assert(
      fc.property(laid, ({ text, ranges }) => {
        const found = ranges.map(([start, end, group], index): Lettered => ({
          field: 'title',
          start,
          end,
          group,
          letter: `${index}`,
        }))
        const parts = layEvidence(text, found, [])
        expect(parts.flatMap(({ words }) => words.map((each) => each.text)).join('')).toBe(text)
        expect(parts.flatMap(({ words }) => words).every((each) => each.text !== '')).toBe(true)
        const visible = found.filter(({ start, end }) => start < Math.min(end, text.length))
        expect(parts.flatMap(({ letters }) => letters).toSorted()).toEqual(
          visible.map(({ letter }) => letter).toSorted()
        )
      })
    )
  })
})

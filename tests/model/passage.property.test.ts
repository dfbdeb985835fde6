import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checksumOf, findPassage } from '../../src/model/find-passage.ts'
import type { TextRange } from '../../src/model/article.ts'
import { describePassage, type TextDirective, widenToWords, wordsIn } from '../../src/model/passage.ts'

/** Words of all kinds that make trouble, few so that passages recur in a text. */
const word = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'ab',
    'à',
    'COVID-19',
    'don’t',
    '“a',
    'ab”',
    '3,000',
    '&',
    '👩‍🌾',
    '€8',
    'العمل',
    '\u202eab',
    '劳动',
    'ΟΔΟΣ',
    'İ'
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
)
const text = fc
  .array(word, { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' ').replaceAll(/\s+/g, ' ').trim())
  .filter((each) => each !== '')

/** A text and a passage of whole words in it. */
const picked = fc.tuple(text, fc.nat(), fc.nat()).map(([of, one, other]) => {
  const [start = 0, end = 0] = [one % (of.length + 1), other % (of.length + 1)].toSorted((a, b) => a - b)
  return { text: of, start, end, range: widenToWords(of, { start, end }) }
})

const passage = picked.filter((each): each is typeof each & { readonly range: TextRange } => each.range !== null)

/** The first range that a directive fits, in the slow and obvious way: all ranges are tried. null for none. */
function firstOf(of: string, { prefix, start, end, suffix }: TextDirective): TextRange | null {
  for (let from = 0; from < of.length; from++)
    for (let to = from + 1; to <= of.length; to++) {
      const words = of.slice(from, to)
      const isLike = end === '' ? words === start : words.startsWith(start) && words.slice(start.length).endsWith(end)
      const [before, after] = [of.slice(0, from).trimEnd(), of.slice(to).trimStart()]
      if (isLike && before.endsWith(prefix) && after.startsWith(suffix)) return { start: from, end: to }
    }
  return null
}

it('widens a range to whole words, without spaces at its ends, and leaves whole words as they are', () => {
  fc.assert(
    fc.property(picked, ({ text: of, start, end, range }) => {
      const selected = of.slice(start, end).trim()
      expect(range === null).toBe(selected === '')
      if (range === null) return
      const words = wordsIn(of)
      expect(words.some((each) => each.start === range.start)).toBe(true)
      expect(words.some((each) => each.end === range.end)).toBe(true)
      expect(of.slice(range.start, range.end)).toContain(selected)
      expect(widenToWords(of, range)).toEqual(range)
    })
  )
})

it('finds a passage by what is said of it: the very one, also where the same words stand elsewhere', () => {
  fc.assert(
    fc.property(passage, text, ({ text: of, range }, before) => {
      const checksum = checksumOf(of.slice(range.start, range.end))
      for (const directive of [describePassage(of, range), describePassage(of, range, before)])
        expect(findPassage(of, { directive, checksum })).toEqual({ kind: 'same', range })
    })
  )
})

it('says a passage so that a browser, which takes the first that fits, finds that one; where words around it can tell', () => {
  const few = fc.array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(few, few, fc.tuple(fc.nat(), fc.nat()), (before, of, [one, length]) => {
      const words = wordsIn(of)
      const from = one % words.length
      const start = words[from]?.start ?? 0
      const end = words[Math.min(words.length - 1, from + (length % words.length))]?.end ?? 0
      const page = `${before} ${of}`
      const own = { start: before.length + 1 + start, end: before.length + 1 + end }
      const fullest = {
        prefix: of.slice(0, start).trim(),
        start: of.slice(start, end),
        end: '',
        suffix: of.slice(end).trim(),
      }
      fc.pre(firstOf(page, fullest)?.start === own.start)
      expect(firstOf(page, describePassage(of, { start, end }, before))).toEqual(own)
    })
  )
})

it('finds a passage whose own words are unchanged, whatever was mended around it', () => {
  fc.assert(
    fc.property(passage, text, text, ({ text: of, range }, left, right) => {
      const words = of.slice(range.start, range.end)
      const clue = { directive: describePassage(of, range), checksum: checksumOf(words) }
      const mended = `${left} ${words} ${right}`
      const found = findPassage(mended, clue)
      expect(found.kind).toBe('same')
      expect(found.range && mended.slice(found.range.start, found.range.end)).toBe(words)
    })
  )
})

it('says of any other text that the passage has changed, and marks whole words of it or nothing', () => {
  fc.assert(
    fc.property(passage, text, ({ text: of, range }, other) => {
      const words = of.slice(range.start, range.end)
      fc.pre(!other.includes(words))
      const found = findPassage(other, { directive: describePassage(of, range), checksum: checksumOf(words) })
      expect(found.kind).toBe('changed')
      expect(found.range && widenToWords(other, found.range)).toEqual(found.range)
    })
  )
})

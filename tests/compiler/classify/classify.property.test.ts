import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TEXT_FIELDS, type ArticleText, type Evidence } from '../../../src/model/article.ts'
import { parseLabelled } from '../../../src/cli/themes-labelled.ts'
import { classify, type Classification } from '../../../src/compiler/classify/classify.ts'
import { PROJECT, textOf } from './project-vocabulary.ts'

const LABELLED = ['seeds.jsonl', 'dev.jsonl'].flatMap((name) =>
  parseLabelled(readFileSync(new URL(`../labelled/${name}`, import.meta.url), 'utf8'), name).map(
    ({ title, kicker, summary }) => textOf({ title, kicker, summary })
  )
)

/** Words that the vocabulary knows, among others and among marks that cut words in odd places. */
const word = fc.oneof(
  fc.constantFrom(
    'child',
    'labour',
    'workers’',
    'COVID-19',
    'Viet',
    'Nam',
    'JORDAN',
    'Côte',
    'd’Ivoire',
    'ILO',
    'TVET'
  ),
  fc.constantFrom(
    '(ILO News)',
    'funded by',
    'Japan',
    'This video',
    'Israel',
    'Smith',
    'DAKAR/NEW YORK, 3 May 2020 –',
    'organizations',
    'e\u0301galite\u0301',
    '👩‍🏭',
    '…',
    '. '
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 })
)
const field = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '))
const article = fc.record<ArticleText>({
  title: field,
  kicker: fc.option(field),
  summary: fc.option(field),
  credit: fc.constant(null),
  printedPlace: fc.option(field),
})

/** Ranges inside their fields, not empty, from word to word, in order and apart. */
function expectTrueRanges(text: ArticleText, evidence: readonly Evidence<string>[]): void {
  for (const { ranges } of evidence) {
    expect(ranges.length).toBeGreaterThan(0)
    let before = { field: -1, end: 0 }
    for (const { field: name, start, end } of ranges) {
      const shown = text[name] ?? ''
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(shown.length)
      expect(shown.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}\p{Sc}](.*[\p{L}\p{N}\p{M}\p{Sc}])?$/su)
      const place = TEXT_FIELDS.indexOf(name)
      expect(place > before.field || (place === before.field && start >= before.end)).toBe(true)
      before = { field: place, end }
    }
  }
}

function expectSound(text: ArticleText, { format, themes, flags, places }: Classification): void {
  expectTrueRanges(text, [...(format === null ? [] : [format]), ...themes, ...flags, ...places])
  expect(themes.length).toBeLessThanOrEqual(3)
  for (const facet of [themes, flags, places]) expect(new Set(facet.map(({ id }) => id)).size).toBe(facet.length)
}

describe('evidence', () => {
  it('is a range of the article’s own text, for every labelled article', () => {
    for (const text of LABELLED) expectSound(text, classify(text, PROJECT.classifier))
  })

  it('is a range of any text', () => {
    fc.assert(fc.property(article, (text) => expectSound(text, classify(text, PROJECT.classifier))))
  })

  it('names what the vocabulary defines', () => {
    const { themes, flags, formats, places } = PROJECT.vocabulary
    const known = new Set([...themes, ...flags, ...formats, ...places].map(({ id }) => id))
    for (const text of LABELLED) {
      const filed = classify(text, PROJECT.classifier)
      const found = [...filed.themes, ...filed.flags, ...filed.places, ...(filed.format === null ? [] : [filed.format])]
      expect(found.filter(({ id }) => !known.has(id))).toEqual([])
    }
  })

  it('does not depend on what was classified before', () => {
    const once = LABELLED.map((text) => classify(text, PROJECT.classifier))
    expect(
      LABELLED.toReversed()
        .map((text) => classify(text, PROJECT.classifier))
        .toReversed()
    ).toEqual(once)
  })

  it('of one huge field takes the places of its words, each apart', () => {
    const summary = 'Child labour in Kenia, funded by Japan. '.repeat(3000)
    const { themes } = classify(textOf({ summary }), PROJECT.classifier)
    expect(themes[0]?.ranges).toHaveLength(3000)
  })
})

// A capture can end anywhere. What stood whole before the cut is read as it was, and no article appears that is not there.

import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/compiler/gather.ts'
import { SEED_TEXTS, seedsOf } from '../compile-texts.ts'
import { outline, parse } from './outline.ts'

const FOLDER = fileURLToPath(new URL('../../listings/', import.meta.url))
const LISTINGS = [
  ...Object.values(SEED_TEXTS),
  ...readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(FOLDER + name, 'utf8')),
]

interface Found {
  readonly last: number
  readonly lost: boolean
  readonly summary: string | null
  readonly rest: string
}

/** The articles of one listing by the line of their first entry. */
function find(text: string): Map<number, Found> {
  const { drafts } = gather(seedsOf({ 'a.txt': text }), null)
  return new Map(
    drafts.map(({ day, title, kicker, credit, summary, sightings }) => {
      const last = Math.max(...sightings.map(({ lines }) => lines[1]))
      // The opening of a summary stands for a title that was lost: it is as long as the capture.
      const lost = sightings[0]?.differs.title === ''
      const rest = [day, lost ? null : title, kicker, credit].join('|')
      return [sightings[0]?.lines[0] ?? 0, { last, lost, summary, rest }]
    })
  )
}

describe('a capture cut anywhere', () => {
  it('gives the articles that it had before the cut, the last of them with as much of its summary as there is', () => {
    const arbitraryCut = fc
      .constantFrom(...LISTINGS)
      .chain((text) => fc.record({ text: fc.constant(text), length: fc.nat(text.length) }))
    fc.assert(
      fc.property(arbitraryCut, ({ text, length }) => {
        const whole = find(text)
        const cut = text.slice(0, length)
        const lines = cut.split('\n').length
        const found = find(cut)
        for (const [line, { summary, rest }] of found) {
          const before = whole.get(line)
          expect(rest).toBe(before?.rest)
          // The last letter may have lost its mark. The link at the end that no summary shows is no longer known for one where it is cut.
          expect(`${before?.summary ?? ''} Find out more: &`).toContain((summary ?? '').slice(0, -1).trimEnd())
        }
        const before = [...whole].filter(([, { last }]) => last < lines).map(([line]) => line)
        expect([...found.keys()]).toEqual(expect.arrayContaining(before))
      })
    )
  })
})

describe('a capture of dates and single lines that is cut', () => {
  it('right after a date keeps its layout', () => {
    const listing = parse('10 June 2011', 'One sentence.', '9 June 2011', 'Another.', '8 June 2011')
    expect(outline(listing)).toEqual([
      '- | - | - | - | 10 June 2011 | One sentence.',
      '- | - | - | - | 9 June 2011 | Another.',
      '- | - | - | - | 8 June 2011 | -',
    ])
    const headed = parse('News', '10 June 2011', 'One sentence.', '9 June 2011', 'Another.', '8 June 2011')
    expect(outline(headed)).toEqual(['# News', ...outline(listing)])
  })

  it('inside a date has no part of it in the summary above', () => {
    const listing = parse('10 June 2011', 'One sentence.', '9 June 2011', 'Another.', '8 Ju')
    expect(outline(listing).slice(1)).toEqual(['- | - | - | - | 9 June 2011 | Another.', '~ 8 Ju'])
  })
})

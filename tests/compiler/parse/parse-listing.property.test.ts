// Losslessness and the round trip of listings.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseListing } from '../../../src/compiler/parse/parse-listing.ts'
import { printListing } from '../../../src/compiler/parse/print-listing.ts'
import { joinLines, splitLines } from '../../../src/compiler/parse/split-lines.ts'
import { arbitraryCapture, arbitraryListing, arbitraryShortListing } from '../arbitrary-listing.ts'
import { expectSame } from '../laws/expect-same.ts'

/** Any text at all, or a listing with another kind of line end. */
const arbitraryText = fc.oneof(
  { weight: 2, arbitrary: arbitraryCapture },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryShortListing.map(printListing), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([text, end]) => text.replaceAll('\n', end)),
  }
)

describe('parseListing', () => {
  it('is undone by printListing, and undoes it', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        expectSame(parseListing(printListing(listing)).listing, listing)
      })
    )
  })

  it('loses nothing: the mark and the lines, concatenated, are the text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expectSame(joinLines(parseListing(text)), text)
      })
    )
  })

  it('places every line that says something in exactly one part, in the order of the parts', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { lines, listing } = parseListing(text)
        const parts = lines.flatMap(({ part }) => (part === null ? [] : [part]))
        expectSame(
          parts,
          parts.toSorted((a, b) => a - b)
        )
        expectSame(new Set(parts).size, listing.parts.length)
        const misplaced = lines.filter(
          ({ content, kind, part, role }) =>
            (content === '') !== (kind === 'separator') ||
            (part === null) !== (kind === 'separator') ||
            (role !== null) !== (kind === 'entry')
        )
        expectSame(misplaced, [])
      })
    )
  })
})

describe('splitLines', () => {
  it('is undone by joinLines, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expectSame(joinLines(splitLines(text)), text)
      })
    )
  })

  it('opens no line after a line end that closes the text', () => {
    expect(splitLines('a\nb\r\nc\r').lines.map(({ text, end }) => [text, end])).toEqual([
      ['a', '\n'],
      ['b', '\r\n'],
      ['c', '\r'],
    ])
    expect(splitLines('').lines).toEqual([])
    expect(splitLines('\uFEFF')).toEqual({ mark: '\uFEFF', lines: [] })
  })
})

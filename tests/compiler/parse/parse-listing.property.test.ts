// Losslessness and the round trip of listings.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parseListing } from '../../../src/compiler/parse/parse-listing.ts'
import { printListing } from '../../../src/compiler/parse/print-listing.ts'
import { joinLines, splitLines } from '../../../src/compiler/parse/split-lines.ts'
import { arbitraryCapture, arbitraryListing } from '../arbitrary-listing.ts'

// FC_RUNS may ask for many times the usual runs, and machines may be busy.
vi.setConfig({ testTimeout: 600_000 })

describe('parseListing', () => {
  it('is undone by printListing, and undoes it', () => {
    fc.assert(
      fc.property(arbitraryListing, (listing) => {
        expect(parseListing(printListing(listing)).listing).toEqual(listing)
      })
    )
  })

  it('loses nothing: the mark and the lines, concatenated, are the text', () => {
    fc.assert(
      fc.property(arbitraryCapture, (text) => {
        expect(joinLines(parseListing(text))).toBe(text)
      })
    )
  })

  it('places every line that says something in exactly one part, in the order of the parts', () => {
    fc.assert(
      fc.property(arbitraryCapture, (text) => {
        const { lines, listing } = parseListing(text)
        const parts = lines.flatMap(({ part }) => (part === null ? [] : [part]))
        expect(parts).toEqual(parts.toSorted((a, b) => a - b))
        expect(new Set(parts).size).toBe(listing.parts.length)
        for (const { content, kind, part, role } of lines) {
          expect(content === '').toBe(kind === 'separator')
          expect(part === null).toBe(kind === 'separator')
          expect(role !== null).toBe(kind === 'entry')
        }
      })
    )
  })
})

describe('splitLines', () => {
  it('is undone by joinLines, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(joinLines(splitLines(text))).toBe(text)
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

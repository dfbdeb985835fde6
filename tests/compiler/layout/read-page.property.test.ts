// Pages in every layout that is known are read as they were printed, or refused.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSeed } from '../../../src/compiler/read-seed.ts'
import { findMisplaced } from './find-misplaced.ts'
import { arbitraryPage } from './print-page.ts'

describe('a page of any newsroom', () => {
  it('gives back the titles, days and summaries that it was printed from, or is refused', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        expect(findMisplaced(page)).toBeNull()
      }),
      // Always the same pages: the long run (`npm run fuzz`) tries new ones.
      { numRuns: 400, seed: 1918 }
    )
  })

  it('is seldom refused', () => {
    const pages = fc.sample(arbitraryPage, { numRuns: 300, seed: 1918 })
    const refused = pages.filter(
      ({ text }) => readSeed({ name: 'a.txt', bytes: new TextEncoder().encode(text) }).items.length === 0
    )
    expect(refused.length).toBeLessThan(pages.length * 0.03)
  })
})

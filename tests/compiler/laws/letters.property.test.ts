// How letters are composed, a byte order mark and the order of the files make no difference to any article or address.

import fc from 'fast-check'
import { describe, it } from 'vitest'
import { arbitraryTexts, gatherTexts } from './arbitrary-texts.ts'
import { expectNoDifference } from './expect-no-difference.ts'
import { expectSame } from './expect-same.ts'

describe('what makes no difference', () => {
  it('a byte order mark', () => {
    expectNoDifference((text) => `\uFEFF${text}`)
  })

  it('decomposed letters for composed ones', () => {
    expectNoDifference((text) => text.normalize('NFD'))
  })

  it('the order of the files', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const reversed = Object.fromEntries(Object.entries(texts).toReversed())
        expectSame(gatherTexts(reversed), gatherTexts(texts))
      })
    )
  })
})

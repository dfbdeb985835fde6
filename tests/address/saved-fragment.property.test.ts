import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSavedFragment, printSavedFragment } from '../../src/address/saved-fragment.ts'
import { arbitraryPath } from '../support/arbitrary-desk.ts'

describe('the link to a list', () => {
  it('is read as the articles that it was printed of, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(arbitraryPath, { minLength: 1 }), (paths) => {
        expect(parseSavedFragment(printSavedFragment(paths))).toEqual(paths)
      })
    )
  })

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), (junk) => {
        expect(() => parseSavedFragment(`#a=${junk}`)).not.toThrow()
      })
    )
  })

  it.each([
    ['#a=20210727-strong-laws', ['/2021/07/27/strong-laws/']],
    ['#a=20210727-strong-laws).', ['/2021/07/27/strong-laws/']],
    ['#a=20210727-one.20210727-one.20210728-two', ['/2021/07/27/one/', '/2021/07/28/two/']],
    ['#a=20210732-no-day.20210728-two', ['/2021/07/28/two/']],
    ['#a=', null],
    ['#a=nothing', null],
    ['#q=title.laws.1x', null],
    ['', null],
  ])('reads %s as %j', (fragment, paths) => {
    expect(parseSavedFragment(fragment)).toEqual(paths)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PageState, parsePageState, printPageState } from '../../src/app/page-state.ts'

it('stands in a script element whatever it holds, and is read again', () => {
  const state: fc.Arbitrary<PageState> = fc.record({
    path: fc.string(),
    siteUrl: fc.option(fc.webUrl()),
    data: fc.array(fc.tuple(fc.array(fc.string()), fc.oneof(fc.string(), fc.constant('</script><!--')))),
  })
  fc.assert(
    fc.property(state, (each) => {
      const printed = printPageState(each)
      expect(printed).not.toContain('<')
      expect(parsePageState(printed)).toEqual(each)
    })
  )
})

it('is null for text that is none', () => {
  expect(parsePageState('')).toBeNull()
})

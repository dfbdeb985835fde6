import { expect, it } from 'vitest'
import { printQuotation } from '../../../src/publish/cite/quotation.ts'

it('quotes a passage, with its source on a line of its own', () => {
  expect(printQuotation('decent work', 'Publisher, “Title”, 27 July 2021.')).toBe(
    '“decent work”\n— Publisher, “Title”, 27 July 2021.'
  )
})

it.each([
  ['the “human-centred” recovery', '“the ‘human-centred’ recovery”'],
  ['the "human-centred" recovery ("soon")', '“the ‘human-centred’ recovery (‘soon’)”'],
  ['it’s so', '“it’s so”'],
])('makes the quotation marks within single ones: %s', (passage, quoted) => {
  expect(printQuotation(passage, 'Source').split('\n')[0]).toBe(quoted)
})

// The words that a reader sees stand in tables, `words.ts` of each folder, so that another language is one more table.

import { describe, expect, it } from 'vitest'
import { readMarkup } from '../support/markup.ts'

describe('the markup', () => {
  it('spells out no words for the reader', () => {
    expect(readMarkup().spelledOut).toEqual([])
  })
})

// How listings are printed, to the letter: what `parseListing` has to undo.

import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/compiler/parse/listing.ts'
import { parseListing } from '../../../src/compiler/parse/parse-listing.ts'
import { printListing } from '../../../src/compiler/parse/print-listing.ts'

const entry = (fields: Partial<Entry>): Entry => ({
  kind: 'entry',
  number: null,
  credit: null,
  kicker: null,
  title: null,
  date: '5 May 2021',
  summary: null,
  ...fields,
})

describe('a printed listing', () => {
  it('has numbers set out, one blank line between fields, two where a kicker is empty, a count begins or a number was lost', () => {
    const listing = {
      layout: 'numbered',
      kickers: 'shown',
      parts: [
        { kind: 'heading', text: 'News' },
        { kind: 'sideMatter', text: 'What is new.' },
        entry({ number: 1, credit: '© X 2021', kicker: 'Video', title: 'One', summary: 'A summary\nof two lines.' }),
        entry({ number: 2, credit: '© X 2021', title: 'Two' }),
        entry({ title: 'Three', summary: 'Its number is lost.' }),
        { kind: 'heading', text: 'October 2020' },
        entry({ number: 1, kicker: 'News', title: 'Four' }),
        entry({ number: 1, kicker: 'News', title: 'Five' }),
        { kind: 'heading', text: 'More' },
        entry({ number: 1, kicker: 'News', title: 'Six', summary: 'The end.' }),
      ],
    } as const
    const printed = [
      'News\n\nWhat is new.\n',
      '  1. © X 2021\n\n    Video\n\n    One\n\n    5 May 2021\n\n    A summary\n    of two lines.\n',
      '  2. © X 2021\n\n\n    Two\n\n    5 May 2021\n\n',
      '    Three\n\n    5 May 2021\n\n    Its number is lost.\n',
      'October 2020\n',
      '  1. News\n\n    Four\n\n    5 May 2021\n\n',
      '  1. News\n\n    Five\n\n    5 May 2021\n\n',
      'More\n',
      '  1. News\n\n    Six\n\n    5 May 2021\n\n    The end.',
    ].join('\n')
    expect(printListing(listing)).toBe(printed)
    expect(parseListing(printed).listing).toEqual(listing)
  })

  it('has bullets on lines of their own, and no blank lines in or between entries', () => {
    const printed = printListing({
      layout: 'bulleted',
      kickers: 'none',
      parts: [
        { kind: 'heading', text: 'News' },
        entry({ title: 'One', summary: 'A summary.' }),
        entry({ title: 'Two' }),
        { kind: 'heading', text: 'October 2020' },
        entry({ title: 'Three' }),
      ],
    })
    expect(printed).toBe(
      'News\n\n-\nOne\n5 May 2021\nA summary.\n-\nTwo\n5 May 2021\n\nOctober 2020\n\n-\nThree\n5 May 2021'
    )
  })

  it('has dates and summaries alone where the titles are lost', () => {
    const printed = printListing({
      layout: 'bare',
      kickers: 'none',
      parts: [entry({ summary: 'One.' }), entry({ date: '4 May 2021', summary: 'Two.' })],
    })
    expect(printed).toBe('5 May 2021\nOne.\n4 May 2021\nTwo.')
  })
})

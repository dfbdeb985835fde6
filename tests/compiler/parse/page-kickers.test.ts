// How it is decided for a page whether its entries have kickers.

import { describe, expect, it } from 'vitest'
import { parse } from './outline.ts'

describe('whether a page has kickers', () => {
  const credited = ['  1. © ILO 2021', '', '    A title', '', '    5 May 2021']

  it('is shown by an entry without a credit that has two lines before its date', () => {
    expect(parse(...credited, '', '  2. News', '', '    Another', '', '    4 May 2021').kickers).toBe('shown')
  })

  it('is denied by an entry without a credit that has one', () => {
    expect(parse(...credited, '', '  2. Another', '', '    4 May 2021').kickers).toBe('none')
  })

  it('is denied by a title that follows a credit after one blank line', () => {
    expect(parse(...credited).kickers).toBe('none')
  })

  it('stays open where a title follows a credit after two, which may hold the place of a kicker or nothing', () => {
    expect(parse('  1. © ILO 2021', '', '', '    A title', '', '    5 May 2021').kickers).toBe('undecided')
  })

  it('stays open where no entry has a date', () => {
    expect(parse('  1. One', '', '    Two').kickers).toBe('undecided')
  })

  it('is not shown by an entry that is a date alone', () => {
    const open = ['  1. © ILO 2021', '', '', '    A title', '', '    5 May 2021']
    expect(parse(...open, '', '  2. 4 May 2021', '', '    Text.').kickers).toBe('undecided')
  })

  it('is not shown by an entry that lost its number, and an empty kicker with it', () => {
    const open = ['  1. © ILO 2021', '', '', '    A title', '', '    5 May 2021', '', '    Text.']
    const lost = ['', '', '    Another', '', '    4 May 2021', '', '    Text.']
    expect(parse(...open, ...lost).kickers).toBe('undecided')
  })

  it('needs nothing to decide it on a page without entries, or where all titles are lost', () => {
    expect(parse('News').kickers).toBe('none')
    expect(parse('10 June 2011', 'One sentence.', '9 June 2011', 'Another.').kickers).toBe('none')
  })
})

// The traps: lines that look like something else than what they are, and captures that were cut.

import { describe, expect, it } from 'vitest'
import { outline, parse } from './outline.ts'

describe('lines that look like something else', () => {
  const after = ['', '  2. News', '', '    Another', '', '    1 May 2021', '', '    Text.']

  it('leaves a date inside a summary where it is', () => {
    const listing = parse(
      '  1. News',
      '',
      '    A title',
      '',
      '    5 May 2021',
      '',
      '    The meeting is on',
      '',
      '    21 June 2021',
      ...after
    )
    expect(outline(listing)[0]).toBe('1 | - | News | A title | 5 May 2021 | The meeting is on\n21 June 2021')
  })

  it('takes the second of two dates for the summary, where there is a title', () => {
    const listing = parse('  1. News', '', '    A title', '', '    5 May 2021', '', '    21 June 2021', ...after)
    expect(outline(listing)[0]).toBe('1 | - | News | A title | 5 May 2021 | 21 June 2021')
  })

  it('takes the first of two dates for the title, where a title is missing', () => {
    const listing = parse('  1. News', '', '    8 March 2021', '', '    5 May 2021', '', '    Text.', ...after)
    expect(outline(listing)[0]).toBe('1 | - | News | 8 March 2021 | 5 May 2021 | Text.')
    expect(outline(parse('  1. 8 March 2021', '', '    5 May 2021', '', '    Text.'))).toEqual([
      '1 | - | - | 8 March 2021 | 5 May 2021 | Text.',
    ])
  })

  it('keeps a summary that stands far below its date, and sets beside the list what stands far below a summary', () => {
    const head = ['  1. News', '', '    A title', '', '    5 May 2021']
    expect(outline(parse(...head, '', '', '    Text.', ...after))[0]).toBe(
      '1 | - | News | A title | 5 May 2021 | Text.'
    )
    expect(outline(parse(...head, '', '    Text.', '', '', '    More.', ...after)).slice(0, 2)).toEqual([
      '1 | - | News | A title | 5 May 2021 | Text.',
      '~ More.',
    ])
  })

  it('takes the beginning of a date for text, but for the last line of the capture', () => {
    const undated = ['  1. News', '', '    A title', '', '    29 J']
    expect(outline(parse(...undated, ...after))[0]).toBe('1 | - | News | A title | - | 29 J')
    expect(outline(parse(...after.slice(1), '', ...undated))[1]).toBe('1 | - | News | A title | 29 J | -')
  })

  it('takes numbers in any order where entries are indented', () => {
    const listing = parse('  7. A title', '', '    5 May 2021', '', '  3. Another', '', '    4 May 2021')
    expect(outline(listing)).toEqual(['7 | - | - | A title | 5 May 2021 | -', '3 | - | - | Another | 4 May 2021 | -'])
  })

  it('takes a number in turn for an entry without a blank line before it, on a page without indents and blank lines alone', () => {
    const tight = ['1. One', '5 May 2021', 'Text.', '2. Two', '4 May 2021', 'Text.']
    expect(outline(parse(...tight))).toEqual([
      '1 | - | - | One | 5 May 2021 | Text.',
      '2 | - | - | Two | 4 May 2021 | Text.',
    ])
    const loose = ['1. One', '', '5 May 2021', '', 'Steps:', '2. a step', '', '2. Two', '', '4 May 2021', '', 'Text.']
    expect(outline(parse(...loose))).toEqual([
      '1 | - | - | One | 5 May 2021 | Steps:\n2. a step',
      '2 | - | - | Two | 4 May 2021 | Text.',
    ])
  })

  it('reads titles with stops inside them as titles, where nothing but dates tells entries apart', () => {
    expect(outline(parse('Mr. Ford speaks', '10 June 2011', 'No. 2 comes', '9 June 2011'))).toEqual([
      '- | - | - | Mr. Ford speaks | 10 June 2011 | -',
      '- | - | - | No. 2 comes | 9 June 2011 | -',
    ])
  })

  it('leaves a number at the depth of the text where it is', () => {
    const listing = parse(
      '  1. News',
      '',
      '    A title',
      '',
      '    5 May 2021',
      '',
      '    Three steps:',
      '    2. The second.',
      ...after
    )
    expect(outline(listing)[0]).toBe('1 | - | News | A title | 5 May 2021 | Three steps:\n2. The second.')
    expect(outline(listing)).toHaveLength(2)
  })

  it('leaves a number that is out of turn where it is, on a page without indents', () => {
    const listing = parse(
      '1. A title',
      '',
      '5 May 2021',
      '',
      '7. is a lucky number',
      '',
      '2. Another',
      '',
      '4 May 2021'
    )
    expect(outline(listing)).toEqual([
      '1 | - | - | A title | 5 May 2021 | 7. is a lucky number',
      '2 | - | - | Another | 4 May 2021 | -',
    ])
  })

  it('leaves a month, a year and a credit sign inside an entry where they are', () => {
    const listing = parse(
      '  1. News',
      '',
      '    October 2021',
      '',
      '    5 May 2021',
      '',
      '    © is the sign of copyright',
      ...after
    )
    expect(outline(listing)[0]).toBe('1 | - | News | October 2021 | 5 May 2021 | © is the sign of copyright')
  })

  it('leaves a date with words after it in the title', () => {
    const listing = parse('  1. News', '', '    8 March 2012 : A message', '', '    5 May 2012', ...after)
    expect(outline(listing)[0]).toBe('1 | - | News | 8 March 2012 : A message | 5 May 2012 | -')
  })
})

describe('captures that were cut', () => {
  it.each(['29 J', '02 Aug', '16'])('takes %j at the end for a date, never for a title', (cut) => {
    const listing = parse('  1. One', '', '    5 May 2018', '', '  2. Two', '', `    ${cut}`)
    expect(outline(listing)[1]).toBe(`2 | - | - | Two | ${cut} | -`)
  })

  it.each(['  16.', '  16'])('takes a last line %j for an entry that was cut after its number', (cut) => {
    const listing = parse('  15. One', '', '    5 May 2018', '', '    Text.', '', cut)
    expect(outline(listing)).toEqual(['15 | - | - | One | 5 May 2018 | Text.', '16 | - | - | - | - | -'])
  })
})

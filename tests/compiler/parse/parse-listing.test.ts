// The layouts of the family one by one, and the traps: lines that look like something else than what they are.

import { describe, expect, it } from 'vitest'
import type { Listing } from '../../../src/compiler/parse/listing.ts'
import { parseListing } from '../../../src/compiler/parse/parse-listing.ts'

/** A listing, one line a part: `# heading`, `~ side matter`, `1 | credit | kicker | title | date | summary` with `-` for nothing. */
function outline({ parts }: Listing): string[] {
  return parts.map((part) => {
    if (part.kind !== 'entry') return `${part.kind === 'heading' ? '#' : '~'} ${part.text}`
    const { number, credit, kicker, title, date, summary } = part
    return [number, credit, kicker, title, date, summary].map((field) => field ?? '-').join(' | ')
  })
}

const parse = (...lines: readonly string[]) => parseListing(lines.join('\n')).listing

describe('the frame of a page', () => {
  it('tells the page heading, an introduction, its links and a section heading apart', () => {
    const listing = parse(
      'Press releases',
      '',
      'This is a list of what was released.',
      '',
      'More of it',
      '',
      '',
      "What's new",
      '',
      '  1. A title',
      '',
      '    5 May 2021',
      '',
      '    A summary.'
    )
    expect(outline(listing)).toEqual([
      '# Press releases',
      '~ This is a list of what was released.',
      '~ More of it',
      "# What's new",
      '1 | - | - | A title | 5 May 2021 | A summary.',
    ])
  })

  it('takes a contact for side matter, also where its addresses are numbered', () => {
    const listing = parse(
      'Media contact',
      '',
      '  1. newsroom@example.org',
      '  2. Press desk, second floor',
      '',
      '',
      'All content',
      '',
      '  1. A title',
      '',
      '    5 May 2021',
      '',
      '    A summary.'
    )
    expect(outline(listing)).toEqual([
      '~ Media contact',
      '~ 1. newsroom@example.org',
      '~ 2. Press desk, second floor',
      '# All content',
      '1 | - | - | A title | 5 May 2021 | A summary.',
    ])
  })

  it('takes prose after the last entry for side matter', () => {
    const listing = parse(
      '  1. A title',
      '',
      '    5 May 2021',
      '',
      '    A summary.',
      '',
      'About this page: it lists news.'
    )
    expect(outline(listing)).toEqual([
      '1 | - | - | A title | 5 May 2021 | A summary.',
      '~ About this page: it lists news.',
    ])
  })

  it('takes month and year headings, and one that the capture cut, for headings', () => {
    const entry = ['', '  1. A title', '', '    5 May 2018', '']
    const listing = parse('2018', ...entry, 'Avril 2018', ...entry, 'S')
    expect(outline(listing)).toEqual([
      '# 2018',
      '1 | - | - | A title | 5 May 2018 | -',
      '# Avril 2018',
      '1 | - | - | A title | 5 May 2018 | -',
      '# S',
    ])
  })

  it('keeps entries apart where numbering restarts without a heading', () => {
    const listing = parse('  1. One', '', '    5 May 2018', '', '', '  1. Two', '', '    4 May 2017')
    expect(outline(listing)).toEqual(['1 | - | - | One | 5 May 2018 | -', '1 | - | - | Two | 4 May 2017 | -'])
  })

  it('reads a page whose indents were lost, with its headings', () => {
    const listing = parse(
      'News',
      '',
      'May 2018',
      '',
      '1. One',
      '',
      '5 May 2018',
      '',
      'First summary',
      '',
      'April 2018',
      '',
      '1. Two',
      '',
      '4 April 2018',
      '',
      'Second summary',
      '',
      'Features',
      '',
      '1. Three',
      '',
      '3 April 2018'
    )
    expect(outline(listing)).toEqual([
      '# News',
      '# May 2018',
      '1 | - | - | One | 5 May 2018 | First summary',
      '# April 2018',
      '1 | - | - | Two | 4 April 2018 | Second summary',
      '# Features',
      '1 | - | - | Three | 3 April 2018 | -',
    ])
  })
})

describe('the fields of an entry', () => {
  it('reads credit, kicker, title, date and summary', () => {
    const listing = parse(
      '  1. © A. Sample/ILO 2021',
      '',
      '    Social protection',
      '',
      '    A title',
      '',
      '    05 May 2021',
      '',
      '    Text.'
    )
    expect(outline(listing)).toEqual(['1 | © A. Sample/ILO 2021 | Social protection | A title | 05 May 2021 | Text.'])
    expect(listing.kickers).toBe('shown')
  })

  it('reads an entry that lost its number between two others', () => {
    const listing = parse(
      '  1. News',
      '',
      '    One',
      '',
      '    7 May 2021',
      '',
      '    Text.',
      '',
      '',
      '    Two',
      '',
      '    6 May 2021',
      '',
      '    Text.',
      '',
      '  3. News',
      '',
      '    Three',
      '',
      '    5 May 2021'
    )
    expect(outline(listing)).toEqual([
      '1 | - | News | One | 7 May 2021 | Text.',
      '- | - | - | Two | 6 May 2021 | Text.',
      '3 | - | News | Three | 5 May 2021 | -',
    ])
  })

  it('finds an entry that lost its number by the gap in the count alone', () => {
    const listing = parse(
      '  1. One',
      '',
      '    7 May 2021',
      '',
      '    Text.',
      '',
      '    Two',
      '',
      '    6 May 2021',
      '',
      '  3. Three',
      '',
      '    5 May 2021'
    )
    expect(outline(listing)).toEqual([
      '1 | - | - | One | 7 May 2021 | Text.',
      '- | - | - | Two | 6 May 2021 | -',
      '3 | - | - | Three | 5 May 2021 | -',
    ])
  })

  it('finds an entry that lost its number after one without a date', () => {
    const listing = parse(
      '  1. Event',
      '',
      '    A live show',
      '',
      '    What it is about.',
      '',
      '',
      '    Two',
      '',
      '    6 May 2021',
      '',
      '  3. News',
      '',
      '    Three',
      '',
      '    5 May 2021'
    )
    expect(outline(listing)).toEqual([
      '1 | - | Event | A live show | - | What it is about.',
      '- | - | - | Two | 6 May 2021 | -',
      '3 | - | News | Three | 5 May 2021 | -',
    ])
  })

  it('takes off the first number only', () => {
    const listing = parse('  1. 21st International Conference', '', '    24 million jobs', '', '    5 May 2021')
    expect(outline(listing)).toEqual(['1 | - | 21st International Conference | 24 million jobs | 5 May 2021 | -'])
  })

  it('reads a date that follows its title at once', () => {
    expect(outline(parse('  1. A title', '    7 March 2014', '', '    Text.'))).toEqual([
      '1 | - | - | A title | 7 March 2014 | Text.',
    ])
  })

  it('keeps the second line of a summary with it', () => {
    const listing = parse('  1. A title', '', '    7 March 2014', '', '    Text.', '    Deadline: 1 May')
    expect(outline(listing)).toEqual(['1 | - | - | A title | 7 March 2014 | Text.\nDeadline: 1 May'])
  })

  it('reads bullets on lines of their own, without blank lines', () => {
    const listing = parse(
      'Actualités',
      '',
      '-',
      '© X / ILO 2023',
      'Migration',
      'Un titre',
      '21 septembre 2023',
      'Le texte.',
      '-',
      'Un autre',
      '20 septembre 2023'
    )
    expect(listing.layout).toBe('bulleted')
    expect(outline(listing)).toEqual([
      '# Actualités',
      '- | © X / ILO 2023 | Migration | Un titre | 21 septembre 2023 | Le texte.',
      '- | - | - | Un autre | 20 septembre 2023 | -',
    ])
  })

  it('reads dates and summaries alone, where the titles were lost', () => {
    const listing = parse('10 June 2011', 'One sentence.', '9 June 2011', '8 June 2011', 'Another.')
    expect(listing.layout).toBe('bare')
    expect(outline(listing)).toEqual([
      '- | - | - | - | 10 June 2011 | One sentence.',
      '- | - | - | - | 9 June 2011 | -',
      '- | - | - | - | 8 June 2011 | Another.',
    ])
  })

  it('reads titles, dates and summaries without any marker', () => {
    const listing = parse(
      'News',
      '',
      '',
      'One',
      '10 June 2011',
      'First.',
      'Two',
      '9 June 2011',
      'Second.',
      'Three',
      '8 June 2011'
    )
    expect(outline(listing)).toEqual([
      '# News',
      '- | - | - | One | 10 June 2011 | First.',
      '- | - | - | Two | 9 June 2011 | Second.',
      '- | - | - | Three | 8 June 2011 | -',
    ])
  })
})

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
})

// The layouts of entries one by one.

import { describe, expect, it } from 'vitest'
import { outline, parse } from './outline.ts'

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

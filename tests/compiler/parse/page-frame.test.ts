// What stands around the entries of a page.

import { describe, expect, it } from 'vitest'
import { outline, parse } from './outline.ts'

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

  it('takes a paragraph that stands apart from the last summary for side matter, indented or not', () => {
    const listing = parse('  1. A title', '', '    5 May 2021', '', '    A summary.', '', '', '    About this page.')
    expect(outline(listing)).toEqual(['1 | - | - | A title | 5 May 2021 | A summary.', '~ About this page.'])
  })

  it('takes a numbered address for side matter on a page of bullets too', () => {
    const listing = parse(
      'Media contact',
      '1. newsroom@example.org',
      '-',
      'A title',
      '5 May 2021',
      '-',
      'Another',
      '4 May 2021',
      'Text.'
    )
    expect(outline(listing)).toEqual([
      '~ Media contact',
      '~ 1. newsroom@example.org',
      '- | - | - | A title | 5 May 2021 | -',
      '- | - | - | Another | 4 May 2021 | Text.',
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

  it('finds a section heading that no blank line sets apart, where entries are indented', () => {
    const listing = parse(
      "What's new",
      '  1. One',
      '    7 March 2014',
      '    Text.',
      'Publications',
      '  1. Two',
      '    5 March 2014',
      '    Text.'
    )
    expect(outline(listing)).toEqual([
      "# What's new",
      '1 | - | - | One | 7 March 2014 | Text.',
      '# Publications',
      '1 | - | - | Two | 5 March 2014 | Text.',
    ])
  })
})

// Where the lines of a seed went, counted.

import { describe, expect, it } from 'vitest'
import { gather } from '../../src/compiler/gather.ts'
import { seedsOf } from './compile-texts.ts'

const accountOf = (texts: Readonly<Record<string, string>>) => gather(seedsOf(texts), null).account

describe('the account of a seed', () => {
  it('counts every line in its kind, those of a reject by themselves, blank lines inside it as blank', () => {
    const text = [
      'News',
      '',
      'What is new.',
      '',
      '  1. News',
      '',
      '    A title',
      '',
      '    5 May 2021',
      '',
      '    A summary.',
      '',
      '  2. Event',
      '',
      '    No date',
      '',
      '    What it is about.',
      '',
      '  3. News',
      '',
      '    Another',
      '',
      '    4 May 2021',
      '',
      '    Text.',
      '',
    ].join('\n')
    expect(accountOf({ 'a.txt': text })).toEqual([
      {
        seed: 'a.txt',
        lines: 25,
        heading: 1,
        sideMatter: 1,
        entry: 8,
        separator: 12,
        rejected: 3,
        items: 3,
        articles: 2,
        rejects: [
          {
            lines: [13, 17],
            raw: ['  2. Event', '', '    No date', '', '    What it is about.'],
            reason: 'It has no date, so it cannot stand on a timeline.',
          },
        ],
      },
    ])
  })

  it('counts an article for each seed that attests it, once where a seed has it twice', () => {
    const entry = (number: number, date = '5 May 2021') => `  ${number}. A title\n\n    ${date}\n\n    Text.\n\n`
    const account = accountOf({
      'b.txt': entry(1) + entry(2),
      'a.txt': entry(1) + entry(2, '4 May 2021'),
    })
    expect(account.map(({ seed, articles }) => [seed, articles])).toEqual([
      ['a.txt', 2],
      ['b.txt', 1],
    ])
  })

  it('rejects a file that is not text as a whole, but for its blank lines', () => {
    expect(accountOf({ 'a.txt': '\uFEFFOne\u0000\n\n  \nTwo\r\n' })).toEqual([
      {
        seed: 'a.txt',
        lines: 4,
        heading: 0,
        sideMatter: 0,
        entry: 0,
        separator: 2,
        rejected: 2,
        items: 0,
        articles: 0,
        rejects: [{ lines: [1, 4], raw: ['One\u0000', '', '  ', 'Two'], reason: 'The file is not text.' }],
      },
    ])
  })
})

// For every problem that the text of a listing can have, seeds that have it, with the places where it is to be reported.

export interface BrokenSource {
  /** What is wrong, as a reader of the test would say it. */
  readonly what: string
  /** Which file of the sources it stands for: a seed of any kind, or one of the others by name. */
  readonly file: string
  /** Its content; null for a file that is missing. */
  readonly content: string | Uint8Array | null
  /** `line:column` of each problem of this code. */
  readonly at: readonly string[]
  /** How many articles and rejects the listing gives besides. */
  readonly gives?: { readonly articles: number; readonly rejects: number }
}

export const lines = (...content: readonly string[]): string => content.join('\n')
const WHOLE = ['  1. News', '', '    A title', '', '    5 May 2021', '', '    A summary.']
const bytes = (...values: readonly number[]) => new Uint8Array(values)
/** A sound listing, for when another file is the broken one. */
export const SOUND_LISTING = lines(...WHOLE)

export const BROKEN_SEEDS = {
  'seed-not-utf8': [
    {
      what: 'a listing in Latin-1',
      file: 'listing.txt',
      content: bytes(0x4e, 0x65, 0x77, 0x73, 0x0a, 0x0a, 0x4c, 0x6f, 0x6d, 0xe9),
      at: ['3:4'],
      gives: { articles: 0, rejects: 1 },
    },
  ],
  'seed-binary': [
    {
      what: 'an image',
      file: 'listing.txt',
      content: bytes(0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00),
      at: ['2:1'],
      gives: { articles: 0, rejects: 1 },
    },
  ],
  'seed-empty': [
    { what: 'an empty file', file: 'listing.txt', content: '', at: ['1:1'], gives: { articles: 0, rejects: 0 } },
    {
      what: 'a heading and nothing else',
      file: 'listing.txt',
      content: 'Press releases\n\nOctober 2021\n',
      at: ['1:1'],
      gives: { articles: 0, rejects: 0 },
    },
    { what: 'blank lines', file: 'listing.txt', content: '\n \n\t\n', at: ['1:1'], gives: { articles: 0, rejects: 0 } },
    {
      what: 'teasers of a home page',
      file: 'listing.txt',
      content: 'Home\n\n• One thing\n\n• Another thing',
      at: ['1:1'],
      gives: { articles: 0, rejects: 0 },
    },
    {
      what: 'days in figures that nothing on the page tells from months',
      file: 'listing.txt',
      content: lines(
        'News',
        '',
        'Alpha opens',
        '03/06/2024',
        'Summary one.',
        '',
        'Beta closes',
        '03/05/2024',
        'Summary two.'
      ),
      at: ['4:1'],
      gives: { articles: 0, rejects: 0 },
    },
  ],
  'layout-undecided': [
    {
      what: 'titles between days, one more than days or one less',
      file: 'listing.txt',
      content: lines('News', 'Alpha opens', '3 March 2021', 'Beta closes', '2 March 2021', 'Gamma waits'),
      at: ['3:1'],
      gives: { articles: 0, rejects: 1 },
    },
  ],
  'not-a-listing': [
    {
      what: 'the page of one article',
      file: 'listing.txt',
      content: lines(
        'Grant for coastal villages',
        '',
        '3 March 2021',
        '',
        'The foundation gives a grant to twelve coastal villages, which will spend it on boats and on nets.',
        '',
        'The mayor of the largest of them said that this was the best news in many years for all of them.',
        '',
        'A second grant may follow next year, the foundation said on Monday, if the first one is spent well.'
      ),
      at: ['3:1'],
      gives: { articles: 0, rejects: 1 },
    },
  ],
  'undecidable-kickers': [
    {
      what: 'one entry, with two blank lines after its credit',
      file: 'listing.txt',
      content: lines('  1. © ILO 2021', '', '', '    A title', '', '    5 May 2021', '', '    A summary.'),
      at: ['1:1'],
      gives: { articles: 1, rejects: 0 },
    },
  ],
  'no-date': [
    {
      what: 'an event without a date',
      file: 'listing.txt',
      content: lines('  1. Event', '', '    A live show', '', '    What it is about.', '', ...WHOLE),
      at: ['1:3'],
      gives: { articles: 1, rejects: 1 },
    },
  ],
  'impossible-date': [
    {
      what: 'the 31st of June',
      file: 'listing.txt',
      content: lines(...WHOLE, '', '  2. News', '', '    Another', '', '    31 June 2021', '', '    A summary.'),
      at: ['13:5'],
      gives: { articles: 1, rejects: 1 },
    },
    {
      what: 'a range that ends on the 45th',
      file: 'listing.txt',
      content: lines('  1. A title', '', '    3 - 45 May 2021', '', '    A summary.'),
      at: ['3:5'],
      gives: { articles: 0, rejects: 1 },
    },
  ],
  'backward-range': [
    {
      what: 'a range that ends before it begins',
      file: 'listing.txt',
      content: lines('  1. A title', '', '    24 - 22 June 2015', '', '    A summary.'),
      at: ['3:5'],
      gives: { articles: 1, rejects: 0 },
    },
  ],
  'no-title': [
    {
      what: 'dates and summaries alone',
      file: 'listing.txt',
      content: lines('10 June 2011', 'One sentence.', '9 June 2011', 'Another.'),
      at: ['1:1', '3:1'],
      gives: { articles: 2, rejects: 0 },
    },
    {
      what: 'a date alone',
      file: 'listing.txt',
      content: lines(...WHOLE, '', '  2. 4 May 2021', '', ...WHOLE),
      at: ['9:3'],
      gives: { articles: 1, rejects: 1 },
    },
  ],
  'cut-short': [
    {
      what: 'a summary cut in a word',
      file: 'listing.txt',
      content: lines('  1. A title', '', '    5 May 2021', '', '    A summary that is c'),
      at: ['5:24'],
      gives: { articles: 1, rejects: 0 },
    },
    {
      what: 'half an item, cut before its date',
      file: 'listing.txt',
      content: lines(...WHOLE, '', '  2. News', '', '    Another ti'),
      at: ['11:15'],
      gives: { articles: 1, rejects: 1 },
    },
    {
      what: 'an item cut in its date',
      file: 'listing.txt',
      content: lines(...WHOLE, '', '  2. News', '', '    Another title', '', '    29 J'),
      at: ['13:9'],
      gives: { articles: 1, rejects: 1 },
    },
  ],
  'extra-line': [
    {
      what: 'a third line before the date',
      file: 'listing.txt',
      content: lines(
        '  1. News',
        '',
        '    A title',
        '',
        '    And a subtitle',
        '',
        '    5 May 2021',
        '',
        '    A summary.'
      ),
      at: ['5:5'],
      gives: { articles: 1, rejects: 0 },
    },
    {
      what: 'a second paragraph after the summary',
      file: 'listing.txt',
      content: lines(...WHOLE, '', '    More.'),
      at: ['9:5'],
      gives: { articles: 1, rejects: 0 },
    },
  ],
  'not-news': [
    {
      what: 'a trial of the page',
      file: 'listing.txt',
      content: lines('  1. test', '', '    5 May 2021', '', '    A summary.'),
      at: ['1:3'],
      gives: { articles: 1, rejects: 0 },
    },
    {
      what: 'a car for sale',
      file: 'listing.txt',
      content: lines('  1. Used office car for sale', '', '    5 May 2021', '', '    A summary.'),
      at: ['1:3'],
      gives: { articles: 1, rejects: 0 },
    },
  ],
} as const satisfies Readonly<Record<string, readonly [BrokenSource, ...BrokenSource[]]>>

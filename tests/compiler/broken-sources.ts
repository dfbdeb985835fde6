// For every problem code a source that has it, with the problem as it is to be reported. A code without one does not compile.

import type { ProblemCode } from '../../src/compiler/problem-codes.ts'
import { BROKEN_MARKUP } from './broken-markup.ts'
import { BROKEN_SEEDS, lines, type BrokenSource } from './broken-seeds.ts'

const SOUND_SETTINGS = [
  'name: Dateline',
  'publisher: P',
  'publisherShort: P',
  'language: en',
  'rights: R',
  'site: https://www.p.example/',
]

const HEADER = 'path\tstatus\twhere\ttitle'
const ROW = '/2021/05/05/a-title/\tarticle\tlisting.txt:1\tA title'

export const BROKEN_SOURCES: Readonly<Record<ProblemCode, readonly [BrokenSource, ...BrokenSource[]]>> = {
  ...BROKEN_SEEDS,
  ...BROKEN_MARKUP,
  'settings-missing': [{ what: 'no archive.yaml', file: 'archive.yaml', content: null, at: ['1:1'] }],
  'settings-syntax': [
    { what: 'a bracket that never closes', file: 'archive.yaml', content: 'name: [Dateline\n', at: ['2:1'] },
  ],
  'settings-schema': [
    {
      what: 'a setting that is no text, and one that there is not',
      file: 'archive.yaml',
      content: lines(
        'name: Dateline',
        'publisher: P',
        'publisherShort: 7',
        'language: en',
        'rights: R',
        'site: https://s.example/',
        'colour: blue'
      ),
      at: ['3:17', '7:1'],
    },
    {
      what: 'a setting left out, one that is named by a list, and one that is nested',
      file: 'archive.yaml',
      content: lines(
        'name: Dateline',
        'publisher: P',
        'publisherShort: { a: b }',
        'language: en',
        'site: https://s.example/',
        '? [a]',
        ': b'
      ),
      at: ['3:17', '1:1', '1:1'],
    },
    { what: 'a list instead of names and values', file: 'archive.yaml', content: '- Dateline', at: ['1:1'] },
    {
      what: 'a search and a newsroom without https',
      file: 'archive.yaml',
      content: lines(...SOUND_SETTINGS, 'siteSearch: p.example/{title}', 'newsroom: http://p.example/news'),
      at: ['7:13', '8:11'],
    },
    {
      what: 'a search at another host, and a newsroom that is no text',
      file: 'archive.yaml',
      content: lines(...SOUND_SETTINGS, 'siteSearch: https://q.example/?q={title}', 'newsroom: 7'),
      at: ['7:13', '8:11'],
    },
    {
      what: 'a search with no place for the title',
      file: 'archive.yaml',
      content: lines(...SOUND_SETTINGS, 'siteSearch: https://p.example/find?q='),
      at: ['7:13'],
    },
  ],
  'vocabulary-syntax': [
    { what: 'a bracket that never closes', file: 'vocabulary/formats.yaml', content: 'formats: [\n', at: ['2:1'] },
  ],
  'vocabulary-schema': [
    {
      what: 'a format without an id',
      file: 'vocabulary/formats.yaml',
      content: 'formats:\n  - label: Video\n',
      at: ['2:5'],
    },
  ],
  'vocabulary-duplicate': [
    {
      what: 'a format that is defined twice',
      file: 'vocabulary/formats.yaml',
      content:
        'formats:\n  - { id: video, label: Video, kickers: [Video] }\n  - { id: video, label: Film, kickers: [Film] }\n',
      at: ['3:11'],
    },
  ],
  'ledger-syntax': [
    { what: 'a header of other columns', file: 'permalinks.tsv', content: 'path\ttitle\n', at: ['1:1'] },
    {
      what: 'rows with an unknown status, without a title, with a place that does not fit, and with an address of capitals',
      file: 'permalinks.tsv',
      content: lines(
        HEADER,
        '/2021/05/05/a/\tdraft\t-\tA',
        '/2021/05/05/b/\tgone\t-\t',
        '/2021/05/05/c/\tmoved\tlisting.txt:1\tC',
        '/2021/05/05/D/\tgone\t-\tD',
        ''
      ),
      at: ['2:1', '3:1', '4:1', '5:1'],
    },
  ],
  'ledger-duplicate': [
    { what: 'an address that is issued twice', file: 'permalinks.tsv', content: lines(HEADER, ROW, ROW), at: ['3:1'] },
  ],
  'ledger-conflict': [
    {
      what: 'an address that moved to nowhere, and two that moved to each other',
      file: 'permalinks.tsv',
      content: lines(
        HEADER,
        '/2021/05/05/a/\tmoved\t/2021/05/05/z/\tA',
        '/2021/05/05/b/\tmoved\t/2021/05/05/c/\tB',
        '/2021/05/05/c/\tmoved\t/2021/05/05/b/\tC'
      ),
      at: ['2:1', '3:1', '4:1'],
    },
    {
      what: 'an article that is called gone and is still listed',
      file: 'permalinks.tsv',
      content: lines(HEADER, ROW, '/2021/05/05/a-title/\tgone\t-\tA title'),
      at: ['3:1'],
    },
  ],
  'ledger-lost': [
    {
      what: 'an address whose article no seed has any more',
      file: 'permalinks.tsv',
      content: lines(HEADER, ROW, '/2020/01/02/another/\tarticle\tlisting.txt:40\tAnother'),
      at: ['3:1'],
    },
  ],
}

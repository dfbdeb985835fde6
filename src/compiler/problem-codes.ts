// The closed list of what the compiler can have to say, each with its severity and the rule in a line. Messages, tests and seeds/README.md
// follow this table. Errors stop a build: what cannot be read, or a promise (an address) that would be broken. All else is a warning.

import type { Severity } from '../model/problem.ts'

interface CodeRule {
  readonly severity: Severity
  /** The rule that a seed, a setting, a vocabulary or the ledger has to keep. */
  readonly rule: string
}

/** Every code, with its severity and its rule. */
export const PROBLEM_CODES = {
  'seed-not-utf8': { severity: 'error', rule: 'a seed is UTF-8 text' },
  'seed-binary': { severity: 'error', rule: 'a seed is text, without control characters' },
  'seed-empty': { severity: 'warning', rule: 'a seed holds at least one entry' },
  'not-a-listing': { severity: 'warning', rule: 'a seed is a listing, not the page of one article' },
  'layout-undecided': { severity: 'warning', rule: 'where the dates of a listing stand shows in it' },
  'undecidable-kickers': { severity: 'warning', rule: 'whether a listing has kickers shows in it' },
  'no-date': { severity: 'warning', rule: 'an entry has a date, in a text on a line of its own' },
  'impossible-date': { severity: 'warning', rule: 'a date names a day that the calendar has' },
  'backward-range': { severity: 'warning', rule: 'a range of days ends on or after its first day' },
  'no-title': { severity: 'warning', rule: 'an entry has a title before its date' },
  'cut-short': { severity: 'warning', rule: 'a listing goes on to the end of its last entry' },
  'extra-line': {
    severity: 'warning',
    rule: 'an entry is a credit, a kicker, a title, a date and a summary, each once',
  },
  'not-news': { severity: 'warning', rule: 'an entry is a piece of news' },
  'feed-syntax': { severity: 'warning', rule: 'the XML of a feed is well-formed' },
  'not-a-feed': { severity: 'warning', rule: 'an .xml seed is an RSS or Atom feed' },
  'page-syntax': { severity: 'warning', rule: 'the JSON-LD of a saved page is JSON' },
  'counts-differ': { severity: 'warning', rule: 'the marks of a saved page agree on its items' },
  'single-article': { severity: 'warning', rule: 'a saved page is a listing, of several articles' },
  'bad-link': { severity: 'warning', rule: 'the link of an item is a web address' },
  'settings-missing': { severity: 'error', rule: 'the archive has its settings in archive.yaml' },
  'settings-syntax': { severity: 'error', rule: 'archive.yaml is YAML' },
  'settings-schema': { severity: 'error', rule: 'archive.yaml gives each setting once, as text of its form' },
  'vocabulary-syntax': { severity: 'error', rule: 'a vocabulary file is YAML' },
  'vocabulary-schema': { severity: 'error', rule: 'a vocabulary file has the fields that seeds/README.md names' },
  'vocabulary-duplicate': { severity: 'error', rule: 'an id is defined once' },
  'ledger-syntax': { severity: 'error', rule: 'a row of permalinks.tsv has the four columns of its header' },
  'ledger-duplicate': { severity: 'error', rule: 'an address is issued once' },
  'ledger-conflict': { severity: 'error', rule: 'a row of permalinks.tsv agrees with the rows before it' },
  'ledger-lost': {
    severity: 'error',
    rule: 'every address in permalinks.tsv leads to an article, or is marked as gone',
  },
} as const satisfies Record<string, CodeRule>

export type ProblemCode = keyof typeof PROBLEM_CODES

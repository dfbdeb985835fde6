// The words of an article's own page, and of what is said about it there.

import type { ReactNode } from 'react'
import type { TextField } from '../../model/article.ts'
import type { ArchiveSettings } from '../../model/archive.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { formatDays } from '../../publish/day-in-words.ts'
import { inWords } from '../../publish/count-in-words.ts'
import type { SeedLine } from './find-line.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.ts'

/** The names of languages that listings are known in; any other language is named by its code. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
}

const FIELDS = {
  title: 'title',
  kicker: 'kicker',
  summary: 'summary',
  printedPlace: 'printed place',
} as const satisfies Record<TextField, string>

export const WORDS = {
  crumbs: 'Where this stands',
  backToResults: 'Back to the results',
  backToTimeline: 'Back to the timeline',
  backToList: 'Back to the list',

  toDay: (day: ReactNode) => <>to {day}</>,
  truncated: 'The capture ends inside this article.',
  credit: (credit: string) => `Picture: ${credit}`,

  margin: 'What this is about',
  themes: 'Themes',
  places: (count: number) => (count === 1 ? 'Place' : 'Places'),
  format: 'Format',
  /** Where nothing is found to file the article under. */
  noneFound: {
    theme: 'None: no word of this text names a theme.',
    place: 'None: no word of this text names a place.',
    format: 'None: no word of this text names a format.',
  },
  quoted: (words: string) => `“${words}”`,
  /** `summary, line 12 of 002.txt`. Without a seed where the article has only one, without a line where none is found. */
  position: (field: TextField, line: SeedLine | null, hasSeveral: boolean) => {
    if (line === null) return FIELDS[field]
    return `${FIELDS[field]}, line ${line.line}${hasSeveral ? ` of ${line.seed}` : ''}`
  },
  /** What leads to all that is filed under a value. */
  all: {
    theme: (label: string) => `All on ${label}`,
    flag: (label: string) => `All on ${label}`,
    place: (label: string) => `All about ${label}`,
    format: (label: string) => `All in the format ${label}`,
  },

  record: 'Record',
  kicker: 'Kicker',
  printedPlace: 'Place line',
  language: 'Language',
  languageName: (code: string) => LANGUAGES[code] ?? code,
  sightings: 'Captured',
  times: (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`),
  text: 'Text',
  cutOff: 'cut off where the capture ends',

  tools: 'Tools',
  copyLink: 'Copy the link',
  cite: 'Cite',
  copyCitation: 'Copy as text',
  /** An article as a citation. Its address follows, apart, so that a page may let it break anywhere. */
  citation: ({ title, day, dayEnd }: ArticleDetail, { publisher, name }: ArchiveSettings) =>
    `${publisher}, “${title}”, ${formatDays(day, dayEnd)}. Read in ${name},`,

  captured: 'As captured',
  /** Where a capture of the article stands: the lines, the seed, and the number printed before it; null for a lost one. */
  capture: (lines: readonly [number, number], seed: ReactNode, number: number | null) => (
    <>
      {CAPTURE_WORDS.lines(lines)} of {seed}
      {number === null ? ', its printed number lost' : `, printed number ${number}`}
    </>
  ),

  related: 'Close to this',
  alsoIn: (label: string) => `also in ${label}`,
  alsoOn: (label: string) => `also on ${label}`,
  /** How many days another article is after this one. */
  daysAfter: (days: number) => {
    if (days === 0) return 'the same day'
    const apart = Math.abs(days)
    return `${apart === 1 ? '1 day' : `${apart} days`} ${days < 0 ? 'before' : 'after'}`
  },

  neighbours: 'Before and after',
  neighboursInResults: 'Before and after in the results',
  earlier: (day: string) => `← Before, ${day}`,
  later: (day: string) => `After, ${day} →`,
  oldest: 'The oldest of the archive',
  newest: 'The newest of the archive',
  oldestResult: 'The oldest of these results',
  newestResult: 'The newest of these results',
} as const

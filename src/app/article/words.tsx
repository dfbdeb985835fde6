// The words of an article's own page, and of what is said about it there.

import type { ReactNode } from 'react'
import type { Sighting, TextField } from '../../model/article.ts'
import type { ArchiveSettings } from '../../model/archive.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { formatDays, formatPeriod } from '../../publish/day-in-words.ts'
import { formatCount, inWords } from '../../publish/count-in-words.ts'
import type { ListName } from '../archive/list-at.ts'
import type { PlaceInList } from '../archive/use-neighbours.ts'
import type { SeedLine } from './find-line.ts'
import { CAPTURE_WORDS } from '../ui/capture-words.ts'
import { languageName } from './language-names.ts'
import type { OriginalLinks } from './original-links.ts'

const FIELDS = {
  title: 'title',
  kicker: 'kicker',
  summary: 'summary',
  printedPlace: 'printed place',
} as const satisfies Record<TextField, string>

const LOOK_AT = {
  original: ' Read it at ',
  search: ' Look for its title at ',
  site: ' Look for it at ',
} as const satisfies Record<OriginalLinks['leadsTo'], string>

export const WORDS = {
  crumbs: 'Where this stands',
  backToResults: 'Back to the results',
  backToTimeline: 'Back to the timeline',
  backToList: 'Back to the list',

  toDay: (day: ReactNode) => <>to {day}</>,
  truncated: 'The capture ends inside this article.',
  credit: (credit: string) => `Picture: ${credit}`,

  isSummary: (hasSummary: boolean) =>
    hasSummary
      ? 'This is the summary of the listing, not the full article.'
      : 'The listing has the headline alone, not the full article.',
  /** Where the original is, or may be found. With a search of the site the link to it searches for the title. */
  lookAt: (site: ReactNode, captures: ReactNode, leadsTo: OriginalLinks['leadsTo']) => (
    <>
      {LOOK_AT[leadsTo]}
      {site} or in the {captures}.
    </>
  ),
  waybackMachine: 'Wayback Machine',

  filedUnder: 'Filed under',
  filedNowhere: 'Nothing: no word in it says where it belongs.',
  showEvidence: 'Show the words that say so',
  /** `summary, line 12 of 002.txt`. Without a seed where the article has only one, without a line where none is found. */
  position: (field: TextField, line: SeedLine | null, hasSeveral: boolean) => {
    if (line === null) return FIELDS[field]
    return `${FIELDS[field]}, line ${line.line}${hasSeveral ? ` of ${line.seed}` : ''}`
  },
  /** Before the words that stand there. */
  saidAt: (position: string) => `${position}: `,

  record: 'Record',
  kicker: 'Kicker',
  printedPlace: 'Place line',
  language: 'Language',
  languageName,
  sightings: 'Seen',
  inCaptures,
  /** What the record says, in short. */
  recordOf: (captures: number, hasKicker: boolean) =>
    `seen ${inCaptures(captures)}${hasKicker ? ' · kicker as printed' : ''}`,
  text: 'Text',
  cutOff: 'cut off where the capture ends',

  tools: 'Tools',
  share: 'Share',
  cite: 'Cite',
  copyCitation: 'Copy as text',
  citeAs: 'In the form of',
  copyForm: 'Copy this form',
  downloadForm: 'Download it',
  formsNotLoaded: 'The other forms could not be loaded.',
  passageNotLoaded: 'What is for passages could not be loaded.',
  /** An article as a citation. Its address follows, apart, so that a page may let it break anywhere. */
  citation: ({ title, day, dayEnd }: ArticleDetail, { publisher, name }: ArchiveSettings) =>
    `${publisher}, “${title}”, ${formatDays(day, dayEnd)}. Read in ${name},`,

  captured: 'As captured',
  /** Where the captured lines stand, in short. */
  capturedWhere: ([first, ...more]: readonly Sighting[]) => {
    if (first === undefined || more.length > 0) return `lines of ${inWords(more.length + 1)} captures`
    return `${CAPTURE_WORDS.lines(first.lines).toLowerCase()} of ${first.seed}`
  },
  /** Where a capture of the article stands: the lines and the seed. */
  capture: (lines: readonly [number, number], seed: ReactNode) => (
    <>
      {`${CAPTURE_WORDS.lines(lines)} of `}
      {seed}
    </>
  ),
  /** The number that a text listing printed before the entry; null for a lost one. */
  printedNumber: (number: number | null) =>
    number === null ? ', its printed number lost' : `, printed number ${number}`,

  related: 'Close to this',
  relatedCount: (count: number) => (count === 1 ? 'one article' : `${inWords(count)} articles`),
  alsoIn: (label: string) => `also in ${label}`,
  alsoOn: (label: string) => `also on ${label}`,
  /** One or two rare words that two articles share. */
  bothSay: (words: readonly string[]) => `both speak of ${words.map((word) => `“${word}”`).join(' and ')}`,
  story: (parts: number) => `A story in ${inWords(parts)} parts`,
  storyName: (name: string) => `“${name}”`,
  storyOf: (story: string, name: string) => `${story}: “${name}”`,
  thisPart: 'this article',
  /** How many days another article is after this one. */
  daysAfter: (days: number) => {
    if (days === 0) return 'the same day'
    const apart = Math.abs(days)
    return `${apart === 1 ? '1 day' : `${apart} days`} ${days < 0 ? 'before' : 'after'}`
  },

  walk: 'In the archive',
  walkInList: 'In the list',
  before: '‹ Before',
  after: 'After ›',
  byDate: 'By date',
  /** `3 of 6 in Gender equality`. Without the position where that is not known. */
  placeInList: ({ name, position, total }: PlaceInList) => {
    const list = inList(name)
    return position === null ? list : `${formatCount(position)} of ${formatCount(total)} ${list}`
  },
  inTime: {
    label: 'Before and after',
    before: (day: string) => `← Before, ${day}`,
    after: (day: string) => `After, ${day} →`,
    first: 'The oldest of the archive',
    last: 'The newest of the archive',
  },
  inList: {
    label: 'Before and after in the list',
    before: (day: string) => `← Before in the list, ${day}`,
    after: (day: string) => `After in the list, ${day} →`,
    first: 'The first of the list',
    last: 'The last of the list',
  },
} as const

function inCaptures(count: number): string {
  return count === 1 ? 'in one capture' : `in ${inWords(count)} captures`
}

/** A list, as it stands after a position in it. */
function inList(name: ListName): string {
  if (name.kind === 'value') return `in ${name.label}`
  if (name.kind === 'period') return `${name.period.length === 10 ? 'on' : 'in'} ${formatPeriod(name.period)}`
  return name.kind === 'all' ? 'in the timeline' : 'in the results'
}

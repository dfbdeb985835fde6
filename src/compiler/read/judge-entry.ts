// What there is to say about one entry: warnings, each with its line.

import type { EntryField, LineRole } from '../parse/listing.ts'
import type { PlacedProblemInput } from '../problem.ts'
import { endsBeforeDate, type Item, type PlacedEntry } from './item.ts'
import { judgeNews } from './not-news.ts'
import type { ReadDay } from './read-day.ts'
import { showText } from './shown-text.ts'
import { itemAt } from '../../model/item-at.ts'

export type Finding = Omit<PlacedProblemInput, 'file'>
type Saying = Pick<Finding, 'code' | 'message' | 'hint'>

/** Judges an entry and the item made of it (or the reason why none was). */
export function judgeEntry(entry: PlacedEntry, when: ReadDay, item: Item | string): Finding[] {
  const findings: Finding[] = []
  const say = (index: number, saying: Saying) => findings.push({ ...placeAt(entry, index), ...saying })
  const sayAtEnd = (saying: Saying) => findings.push({ ...endOf(entry), ...saying })
  const isRejected = typeof item === 'string'

  if (when.kind === 'none' && endsBeforeDate(entry)) sayAtEnd(CUT_BEFORE_DATE)
  else if (when.kind === 'none') say(0, NO_DATE)
  if (when.kind === 'impossible')
    say(lineOf(entry, 'date'), {
      code: 'impossible-date',
      message: `No calendar has the day “${showText(when.printed)}”; the entry is left out.`,
      hint: 'Compare with the page. If the page prints another date, capture it again; if it prints this one, the entry stays out.',
    })
  if (when.kind === 'day' && when.backward) say(lineOf(entry, 'date'), BACKWARD_RANGE)
  if (when.kind === 'day' && entry.title === null)
    say(lineOf(entry, 'date'), isRejected ? NOTHING_BUT_A_DATE : NO_TITLE)
  const extra = findExtraLine(entry)
  if (extra !== null) say(extra, EXTRA_LINE)
  if (!isRejected && item.truncated) sayAtEnd(CUT_SHORT)
  const notNews = entry.title === null || isRejected ? null : judgeNews(showText(entry.title))
  if (notNews !== null) say(lineOf(entry, 'title'), notNews)
  return findings
}

const NO_DATE: Saying = {
  code: 'no-date',
  message: 'An entry has a date on a line of its own; this one has none, and is left out.',
  hint: 'Compare with the page. If it shows a date there, capture it again; if it shows none, the entry stays out.',
}
const CUT_BEFORE_DATE: Saying = {
  code: 'cut-short',
  message: 'The capture ends before the date of this entry, which is left out.',
  hint: 'Nothing to mend if the capture holds no more; a longer capture, as a further seed, will bring the entry.',
}
const CUT_SHORT: Saying = {
  code: 'cut-short',
  message: 'The capture ends inside this entry, which is kept and marked.',
  hint: 'Nothing to mend if the capture holds no more; a longer capture, as a further seed, will complete it.',
}
const BACKWARD_RANGE: Saying = {
  code: 'backward-range',
  message: 'A range of days ends on or after its first day; this one ends before, so only its first day counts.',
  hint: 'Compare with the page. If the page prints other days, capture it again.',
}
const NO_TITLE: Saying = {
  code: 'no-title',
  message: 'An entry has a title before its date; this one has none, so the opening of its summary stands for it.',
  hint: 'Compare with the page. If it shows titles, capture it again, with them; if it shows none, nothing is to mend.',
}
const NOTHING_BUT_A_DATE: Saying = {
  code: 'no-title',
  message: 'An entry has a title before its date; this one is a date alone, and is left out.',
  hint: 'Compare with the page. If it shows more than the date, capture it again.',
}
const EXTRA_LINE: Saying = {
  code: 'extra-line',
  message:
    'An entry is a credit, a kicker, a title, a date and a summary; this line is one more, and is read with the one before.',
  hint: 'Nothing to mend if the page prints it so.',
}

function placeAt({ lines, first }: PlacedEntry, index: number) {
  const content = itemAt(lines, index).text
  return { line: first + index + 1, column: content.length - content.trimStart().length + 1, content }
}

/** Just after the last character that was captured. */
function endOf({ lines, first }: PlacedEntry) {
  const content = itemAt(lines, lines.length - 1).text
  return { line: first + lines.length, column: content.trimEnd().length + 1, content }
}

const lineOf = ({ lines }: PlacedEntry, role: EntryField): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.role === role)
  )

/** The first line that has no slot of its own: a second title, or a paragraph after the summary's first. */
function findExtraLine({ lines }: PlacedEntry): number | null {
  let above: LineRole | null = null
  let gap = false
  for (const [index, { role }] of lines.entries()) {
    if (role !== null) {
      if (role === above && (role === 'title' || (role === 'summary' && gap))) return index
      above = role
    }
    gap = role === null
  }
  return null
}

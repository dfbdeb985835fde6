// What there is to say about a page as a whole: that it holds no entry, can't be decided, or is no listing. One cause is one problem.

import { REJECT_REASONS } from '../../model/reject-reasons.ts'
import { itemAt } from '../../model/item-at.ts'
import { addToList } from '../../model/lists-by-key.ts'
import type { Problem } from '../../model/problem.ts'
import { isTimeHeading } from '../dates/printed-date.ts'
import { looksLikeDate } from '../dates/numeric-order.ts'
import type { NumericOrder } from '../dates/read-figures.ts'
import type { ArrangedEntry } from '../layout/arrange.ts'
import type { ReadPage } from '../layout/read-page.ts'
import type { Reading } from '../layout/decide-layout.ts'
import type { PlacedLine } from '../parse/listing.ts'
import { problemAt, type PlacedProblemInput } from '../problem.ts'
import { showText } from './shown-text.ts'

/** Why nothing of a page is published, in a sentence for readers, with the problem for its editor. */
export interface Refused {
  readonly reason: string
  readonly problem: Problem
}

/** Says why a page that has dates gives no entries; null where it gives some, or has none to give. */
export function judgeRefusal(seed: string, { parsed, refusal }: ReadPage): Refused | null {
  if (refusal === null) return null
  const dated = (index: number) => Math.max(0, parsed.lines.findIndex(({ content }) => content !== '') + index)
  const place = placeOf(seed, parsed.lines, refusal.line ?? dated(0))
  if (refusal.kind === 'article') {
    return {
      reason: REJECT_REASONS.singleArticle,
      problem: problemAt({
        ...place,
        code: 'not-a-listing',
        message: `A listing has several entries with their days; this page has one date, and ${refusal.paragraphs} paragraphs under it, as the page of one article.`,
        hint: 'Capture the page that lists the news instead, and take this file out of the folder.',
      }),
    }
  }
  const [best, rival] = refusal.readings
  return {
    reason: REJECT_REASONS.undecided,
    problem: problemAt({
      ...place,
      code: 'layout-undecided',
      message: `This page can be read in two ways, and nothing on it settles which. ${sayReading(best, rival)} ${sayReading(rival, best)}`,
      hint: 'Capture more of the page, from its heading to its last entry. Until then nothing of it is published.',
    }),
  }
}

/** `As “date, title, summary” it has “Alpha opens” under 3 March 2021.`: of the first entry that the other reading has not. */
function sayReading({ template, entries }: Reading, other: Reading): string {
  const others = new Set(other.entries.map(keyOf))
  const entry = entries.find((one) => !others.has(keyOf(one))) ?? entries[0]
  if (entry === undefined) return `As “${template.says}” it has no entry.`
  return `As “${template.says}” it has “${showText(headOf(entry))}” under “${showText(entry.date)}”.`
}

const headOf = ({ title, summary }: ArrangedEntry): string => (title[0] ?? summary[0])?.text ?? ''
const keyOf = (entry: ArrangedEntry): string => `${entry.date} ${headOf(entry)}`

const MOST_SHOWN = 3
const READABLE =
  'A date can be read in words, as 3 March 2021, March 3, 2021 or 3 mars 2021, or in figures, as 2021-03-03 or 16.03.2021.'

/** Says that a page holds no entry, with the lines that look like dates. */
export function judgeEmpty(seed: string, lines: readonly PlacedLine[], order: NumericOrder): Problem {
  const alike = lines.flatMap(({ content }, index) =>
    looksLikeDate(content) && !isTimeHeading(content) ? [{ content, index }] : []
  )
  const isFigures = order === 'undecided' && alike.some(({ content }) => FIGURES.test(content))
  return problemAt({
    ...placeOf(seed, lines, alike[0]?.index ?? 0),
    code: 'seed-empty',
    message: `A listing holds at least one entry with its day, and this file holds none${whySo()}.`,
    hint: isFigures
      ? 'Nothing on the page tells day from month in its figures. A longer capture, with a day over 12, tells them apart.'
      : `${READABLE} Capture the page that lists the news, with its dates, or take the file out of the folder.`,
  })

  function whySo(): string {
    if (lines.every(({ content }) => content === '')) return ': it is blank'
    if (alike.length === 0) return ': no line of it is a date, or begins or ends with one'
    const shown = alike.slice(0, MOST_SHOWN).map(({ content, index }) => `“${showText(content)}” (line ${index + 1})`)
    return `. What looks like a date can’t be read: ${shown.join(', ')}`
  }
}

const FIGURES = /\p{Nd}{1,2}[/-]\p{Nd}{1,2}[/-]\p{Nd}{2,4}/u

const placeOf = (file: string, lines: readonly PlacedLine[], index: number) => {
  const content = lines.length === 0 ? '' : itemAt(lines, index).text
  return { file, line: index + 1, column: content.length - content.trimStart().length + 1, content } satisfies Omit<
    PlacedProblemInput,
    'code' | 'message' | 'hint'
  >
}

/** So many problems of one cause are said one by one; of more, the first stands for all. */
const MOST_OF_ONE = 3

/** The problems of one file, with those of one cause said once. In the order of their lines. */
export function sayOnce(problems: readonly Problem[]): Problem[] {
  const byCause = new Map<string, Problem[]>()
  for (const problem of problems) addToList(byCause, `${problem.code} ${problem.message}`, problem)
  return [...byCause.values()].flatMap(joinSame).toSorted((a, b) => a.line - b.line)
}

function joinSame(same: readonly Problem[]): readonly Problem[] {
  const [first, ...more] = same
  if (first === undefined || more.length < MOST_OF_ONE) return same
  const lines = more.slice(0, MOST_OF_ONE).map(({ line }) => line)
  const rest = more.length > MOST_OF_ONE ? ', …' : ''
  const message = `${first.message} So it is with ${more.length} more, at lines ${lines.join(', ')}${rest}.`
  return [{ ...first, message }]
}

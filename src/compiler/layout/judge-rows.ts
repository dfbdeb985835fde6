// Judges the rows of a page by their looks, once for all templates: what comes back with every entry, what is a link, a note or a footer, and
// what each text costs as each slot. The figures were weighed on the pages of tests/newsrooms.

import { addCount, countOf } from '../../model/counts.ts'
import { isTimeHeading } from '../dates/printed-date.ts'
import { COST, costOfGoingOn, costOfOpening, spacingOf } from './costs.ts'
import { costsOfText, endsSentence, isLabel, isNote, type SlotCosts } from './looks.ts'
import type { Row } from './rows.ts'
import { isFooterLine, isTailLine } from './tail-words.ts'

/** How a row looks among the others of its page. */
interface RowLooks {
  /** Whether its text, short, comes back with many entries, as a label or as a link does. */
  readonly recurs: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** What follows it: a date at once, no text any more, or a text. */
  readonly leads: 'date' | 'nothing' | 'text'
  /** Whether it may well be the heading of the page. */
  readonly isHeading: boolean
  readonly isLabel: boolean
  readonly isTimeHeading: boolean
  /** Whether it is a link or a note that pages print under an entry. */
  readonly isTail: boolean
  readonly isFooter: boolean
  /** Whether it belongs to an entry and to none of its fields: a byline, a credit, `Organisation: X`. */
  readonly isNote: boolean
  /** Whether it is an item of a list under a link or a note. */
  readonly isListed: boolean
}

export interface JudgedRow extends Row, RowLooks {
  /** What its text costs, all of it; what its date leaves of it, and what its time of day does. */
  readonly whole: SlotCosts
  readonly undated: SlotCosts | null
  readonly untimedCosts: SlotCosts | null
  /** What blank lines and marks say against an entry that begins with it, and against one that goes on with it. */
  readonly opening: number
  readonly goingOn: number
  /** What it costs above the first date, and below the last, if no entry has it. */
  readonly above: number
  readonly below: number
}

const LONGEST_RECURRING = 60

/** Judges the rows of a page. */
export function judgeRows(rows: readonly Row[]): JudgedRow[] {
  const keys = rows.map((row) => (mayRecur(row) ? row.text.toLowerCase() : null))
  const labels = keys.map((key) => (key === null ? null : (LABELLED.exec(key)?.[1] ?? null)))
  const counts = countAll(keys)
  const labelCounts = countAll(labels)
  const dates = rows.filter(({ date }) => date !== null).length
  const often = Math.max(2, Math.ceil(dates / 3))
  const recurring = keys.map((key) => key !== null && countOf(counts, key) >= often)
  // A row that recurs is a link where it stands at the end of the last entry: no date follows, and none stands right above on a line of its own.
  const lastDate = rows.findLastIndex(({ date }) => date !== null)
  const links = new Set(
    keys.filter(
      (_, index) => index > lastDate + (rows[lastDate]?.date?.place === 'alone' ? 1 : 0) && recurring[index] === true
    )
  )

  const lastText = rows.findLastIndex(({ text }) => !isTailLine(text) && !isFooterLine(text))
  const spacing = spacingOf(rows)
  const judged: JudgedRow[] = []
  for (const [index, row] of rows.entries()) {
    const above = judged[index - 1]
    const looks: RowLooks = {
      recurs: recurring[index] === true,
      isFirst: index === 0,
      leads: rows[index + 1]?.date?.place === 'alone' ? 'date' : index >= lastText ? 'nothing' : 'text',
      isLast: index === rows.length - 1,
      isHeading: index === 0 && isLabel(row.text),
      isLabel: isLabel(row.text),
      isTimeHeading: isTimeHeading(row.text),
      isTail: isTailLine(row.text) || (recurring[index] === true && links.has(keys[index] ?? null)),
      isFooter: isFooterLine(row.text),
      isNote: isNote(row) || countOf(labelCounts, labels[index] ?? '') >= often,
      isListed: row.mark !== null && above !== undefined && (above.isTail || above.isListed),
    }
    const judge = (text: string): SlotCosts => costsOfText(text, { ...row, ...looks })
    const whole = judge(row.text)
    judged.push({
      ...row,
      ...looks,
      whole,
      undated: row.date === null ? null : judge(row.date.rest),
      untimedCosts: row.untimed === null ? null : judge(row.untimed),
      opening: costOfOpening(row, spacing),
      goingOn: costOfGoingOn(row, spacing),
      above: spacing.hasMarks && row.mark !== null ? COST.marked : COST.above,
      // A sentence is rather a summary.
      below: whole.summary === 0 ? COST.sentenceBelow : COST.below,
    })
  }
  return judged
}

const mayRecur = ({ text, date }: Row): boolean =>
  text.length <= LONGEST_RECURRING && date === null && !endsSentence(text)

/** `organisation: x`, in small letters. */
const LABELLED = /^([\p{L} ]{2,24}):\s\S/u

function countAll(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== null) addCount(counts, key)
  return counts
}

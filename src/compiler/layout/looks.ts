// What it costs to read a text as this or that, by its looks: nothing where it looks the part. A cost of one is about as much as a title that
// ends with a full stop.

import type { Slot } from './templates.ts'
import type { Row } from './rows.ts'

const STOPPED = /(?:[.…。।]|\.\.\.)["'”’»)\]]*$/u
const ENDED = /(?:[.…。।!?！？][)\]"'”’»]*|[)\]])$/u
/** `Jr.`, `U.S.`, `Inc.`: a stop that ends no sentence. */
const ABBREVIATED = /(?:\b\p{Lu}\.|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|No|etc|e\.V|a\.m|p\.m))\.?$/u

export function endsSentence(text: string): boolean {
  const end = text.slice(-LONGEST_END)
  return STOPPED.test(end) && !ABBREVIATED.test(end)
}

/** So much of a text shows how it ends; a long one need not be searched. */
const LONGEST_END = 40

/** Words that no title ends with: those of a heading before its day. */
const UNFINISHED = /(?:^|\s)(?:for|on|of|from|the|für|vom|am|du|de|del|le|el|la|do|di|от|за)$/iu

const LONGEST_LABEL = 40
const LONGEST_TITLE = 220
/** A title has seldom fewer than four words, unless these are long. */
const SHORTEST_TITLE = 28
const PER_WORD = 0.12
/** One word or two without a stop are hardly a summary. */
const MOST_BARE = 2
const BARE = 0.5
const RECURS = 0.3

/** Whether a text looks like a label: a few words, no sentence. */
export const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && countWords(text) <= 5 && !/[.!?…,;:]$/u.test(text) && !text.includes('\n')

/** `Organisation: X`, `By A. Sample`, `© X`: lines of an entry that none of its fields takes. */
export const isNote = (row: Row): boolean =>
  row.units.some(({ isCredit }) => isCredit) ||
  (row.text.length <= 90 &&
    /^(?:by|von|par|por|photo|image|foto|bild|picture|caption|source|author|autor|auteur)\b\s*[:\s]/iu.test(row.text) &&
    !ENDED.test(row.text))

/** The slots that are filled with text. */
export type TextSlot = Exclude<Slot, 'date' | 'time'>

/** What a text costs as each slot that it can fill. */
export type SlotCosts = Readonly<Record<TextSlot, number>>

/** What a page shows of a row. */
interface Looks extends Row {
  readonly recurs: boolean
  readonly isHeading: boolean
  readonly isLast: boolean
  readonly isTail: boolean
  readonly isFooter: boolean
  readonly isNote: boolean
}

/** What it costs to read a text of a row, all of it or a part, as each slot. */
export function costsOfText(text: string, row: Looks): SlotCosts {
  if (row.isTime) return { title: 4, summary: 4, kicker: 4, note: 4 }
  const end = text.slice(-LONGEST_END)
  const words = countWords(text)
  // What speaks against any text, and what more against all but a summary.
  let cost = (row.isTail || row.isFooter ? 5 : 0) + (UNFINISHED.test(end) ? 2 : 0)
  let more = 0
  if (text === row.text) {
    // A date on a line of its own is hardly ever text; one at the edge of a sentence may be.
    if (row.date !== null) cost += row.date.place === 'alone' ? 5 : 1.6
    if (row.date !== null && row.date.place !== 'alone') more += 0.4
    if (row.untimed !== null) cost += 0.8
  }
  // A label is shorter than most titles.
  const label = cost + more + (isLabel(text) ? words * PER_WORD - (row.recurs ? RECURS : 0) : 2)
  // A capture may end in the middle of a summary.
  const ending = ENDED.test(end) ? 0 : row.isLast ? 0.5 : text.length > LONGEST_TITLE / 2 ? 0.4 : 0.8
  let title = (row.recurs ? 3 : 0) + (row.isHeading ? 0.5 : 0) + (row.isNote ? 2 : 0)
  if (endsSentence(text)) title += 1.5
  else if (/[:,;]$/u.test(end)) title += 1
  if (text.length > LONGEST_TITLE) title += 1.5
  if (text.length < SHORTEST_TITLE) title += Math.max(0, 4 - words) * PER_WORD
  return {
    title: cost + more + title,
    summary:
      cost + ending + (ending > 0 && words <= MOST_BARE ? BARE : 0) + (row.recurs ? 2 : 0) + (row.isNote ? 1 : 0),
    kicker: label,
    note: label,
  }
}

/** Up to ten: more make no difference. */
function countWords(text: string): number {
  let words = 1
  for (let at = 1; at < text.length && words < 10; at++)
    if (text.charCodeAt(at) <= 32 && text.charCodeAt(at - 1) > 32) words += 1
  return words
}

// Finds a date that stands at the beginning or the end of a line, or after a few words of it: a byline, a place, a source.
// Leaves out dates in the middle of a sentence. Looks only at both ends of a line, so that a line of any length costs no more than a short one.

import { DATE_PREFIXES, RANGE_OPENERS } from './date-prefixes.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from './month-names.ts'
import { mayHoldDate, type PrintedDate } from './printed-date.ts'
import { readDating, WITHOUT_SPACES, type Dating } from './read-dating.ts'
import type { NumericOrder } from './read-figures.ts'
import { findNamed, readTokens, type Token } from './tokens.ts'

export interface DateInLine {
  /** Without a place: what follows the date is `after`. */
  readonly date: PrintedDate
  /**
   * The stretch of the line that is the date with its weekday, clock time, zone and known prefix ("Posted on", "Published:"), in UTF-16
   * units.
   */
  readonly start: number
  readonly end: number
  /** What stands before and after that stretch, trimmed, without the separator next to the date; '' for nothing. */
  readonly before: string
  readonly after: string
  /** The separator after the date (`--`, `:`, `|`, a tab, a comma); '' for none. Tells "13 June 2018: Title" from "13 June 2018 was a day". */
  readonly separator: string
}

/** The most UTF-16 units before a date that more of the line follows. */
const LONGEST_BEFORE = 60
/** How much of a line is looked at from its beginning and from its end: a date with all that may stand around it is shorter. */
const REACH = 240

/** The first date that stands at the beginning of a line, at its end, or makes up the line; null where there is none. */
export const findDateInLine = (line: string, order: NumericOrder): DateInLine | null =>
  findDating(line, order)?.found ?? null

/** A date in a line, and how it is printed. */
export interface FoundDating {
  readonly found: DateInLine
  readonly dating: Dating
}

/** As {@link findDateInLine}, with the weekday and the figures of the date. */
export function findDating(line: string, order: NumericOrder): FoundDating | null {
  const head = line.slice(0, REACH)
  const tail = line.slice(-REACH)
  if (!mayHoldDate(head) && !mayHoldDate(tail)) return null
  const tailAt = Math.max(0, line.length - REACH)
  return (
    findIn({ line, order, tokens: readTokens(head), offset: 0 }) ??
    findIn({ line, order, tokens: readTokens(tail), offset: tailAt })
  )
}

interface Stretch {
  readonly line: string
  readonly order: NumericOrder
  readonly tokens: readonly Token[]
  /** Where the tokens' text begins in the line. */
  readonly offset: number
}

function findIn(stretch: Stretch): FoundDating | null {
  const { tokens, order, offset } = stretch
  for (const [at, token] of tokens.entries()) {
    // Of a stretch that begins within a line the first token may be half a word.
    if ((offset > 0 && token.start === 0) || !mayBegin(tokens, at)) continue
    const dating = readDating({ tokens, order }, at)
    const last = dating && tokens[dating.next - 1]
    if (!dating || !last) continue
    const found = placeInLine(stretch.line, dating, { start: offset + token.start, end: offset + last.end })
    if (found) return { found, dating }
  }
  return null
}

/** Whether a date can begin at a token: not in the middle of a word or a longer number. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'mark' || (!token.spaced && isJoined(tokens[at - 1]))) return false
  if (token.kind === 'number') return token.text.length <= 2 || token.text.length === 4
  if (RANGE_OPENERS.has(token.text) || NAMES.some((names) => findNamed(names, tokens, at))) return true
  // `Report published | 3 March 2021`: after a word, `published` is a word of the title.
  const isPrefix = at === 0 || tokens[at - 1]?.kind === 'mark'
  return isPrefix && findNamed(DATE_PREFIXES, tokens, at) !== null
}

const NAMES: readonly ReadonlyMap<string, unknown>[] = [MONTH_NAMES, WEEKDAY_NAMES]

/** Whether a token makes one word or number with what follows it at once: `12-3 March`, `#3`, `co-Sun`. Han and Hangul have no spaces. */
const isJoined = (before: Token | undefined): boolean =>
  before?.kind === 'mark' ? JOINING_MARKS.has(before.text) : !WITHOUT_SPACES.test(before?.text ?? '')

const JOINING_MARKS: ReadonlySet<string> = new Set(Array.from(".-‐‑/#$€£+@'’&"))

function placeInLine(line: string, dating: Dating, { start, end }: { start: number; end: number }): DateInLine | null {
  const before = withoutEnd(withoutEnd(line.slice(0, start), OPENING), SEPARATOR_BEFORE)
  const rest = line.slice(end).replace(/^[)\]】）]/u, '')
  const separator = SEPARATOR.exec(rest)?.[1] ?? ''
  const after = rest.replace(SEPARATOR, '').trim()
  const isShort = before.length <= LONGEST_BEFORE && separator !== '' && separator !== ','
  // `It began on 3 March 2021.` is a sentence.
  if (before !== '' && after !== '' && (!isShort || after === '.')) return null
  const { first, last, languages } = dating
  return { date: { first, last, place: null, languages }, start, end, before, after, separator }
}

/** A text without white space and one separator at its end. Only a few last letters meet the pattern: a line may be long. */
function withoutEnd(text: string, pattern: RegExp): string {
  const trimmed = text.trimEnd()
  const match = pattern.exec(trimmed.slice(-2))
  return (match ? trimmed.slice(0, trimmed.length - match[0].length) : trimmed).trim()
}

const OPENING = /[([【（]$/u
const SEPARATOR = /^[^\S\t]*(--|[—–‒―\-:：|｜•·,，،»›→~]|\t)\s*/u
const SEPARATOR_BEFORE = /(?:--|[—–‒―\-:：|｜•·,，،])$/u

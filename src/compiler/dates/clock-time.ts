// Reads clock times as newsrooms print them beside dates: 11:35, 12:02am, 10h30, kl. 10, 16.00 Uhr, 10:00 am - 4:00 pm EDT.
// A time is only passed over: what hour it is nobody asks.

import { CALENDAR_WORDS, DATE_LANGUAGES } from './calendar-words.ts'
import { findNamed, isTight, keysOf, nameKey, readTokens, textAt, type Token } from './tokens.ts'

/** What stands between a day and its time, or before a time; the two words of `a las` as one. */
const OPENERS: ReadonlyMap<string, true> = new Map(
  Array.from(keysOf('at @ um à às alas alle ore ora kl klo om o в у la saat pukul lúc godz t'), (word) => [word, true])
)
/** After these a single number is an hour. */
const HOUR_OPENERS = keysOf('kl klo @')
const HOUR_WORDS = keysOf('h uhr hrs hours 点 點 時 时 시')
const MINUTE_WORDS = keysOf('分 분 min')
const JOINERS = keysOf('- – — − ~ to à a bis until till al')
const ZONES = keysOf(
  'utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst cet cest eet eest wet west bst ist msk eat cat wat sast jst kst sgt hkt aest aedt acst awst nzst nzdt brt art mez mesz'
)

/** The words for the halves of a day: `am`, `p. m.`, `午後`, `ص`. Leaves out `de` and `du` of Hungarian: other languages say more with them. */
const HALVES: ReadonlyMap<string, true> = new Map(
  DATE_LANGUAGES.filter((language) => language !== 'hu').flatMap((language) =>
    CALENDAR_WORDS[language].flatMap(({ dayPeriods }) =>
      [dayPeriods.format.wide, dayPeriods.format.abbreviated].flatMap((words) =>
        ['am', 'pm'].map((half): [string, true] => [nameKey(words[half] ?? ''), true])
      )
    )
  )
)
/** Those that stand before the hour. */
const HALVES_BEFORE = new Map([...HALVES].filter(([half]) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(half)))
const ENGLISH_HALVES: ReadonlyMap<string, true> = new Map(Array.from(keysOf('am pm a.m p.m'), (half) => [half, true]))

/** The index after the clock time or range of times, with its zone, that begins at a token; null where none does. */
export function readClockTime(tokens: readonly Token[], at: number): number | null {
  const opener = findNamed(OPENERS, tokens, at)
  const start = opener ? skipStop(tokens, opener.next) : at
  const isHour = opener !== null && HOUR_OPENERS.has(textAt(tokens, at))
  const single = readTime(tokens, start, isHour)
  const first = single ?? readBareHour(tokens, start)
  if (first === null) return null
  const last = JOINERS.has(textAt(tokens, first)) ? readTime(tokens, first + 1, isHour) : null
  const next = last ?? single
  return next === null ? null : skipZone(tokens, next)
}

/** `8` of `8 - 10 a.m.`, `16.00` of `16.00 - 18.00 Uhr`. */
function readBareHour(tokens: readonly Token[], at: number): number | null {
  if (!isNumber(tokens[at], 24)) return null
  const next = textAt(tokens, at + 1) === '.' && isNumber(tokens[at + 2], 59) ? at + 3 : at + 1
  return JOINERS.has(textAt(tokens, next)) ? next : null
}

function readTime(tokens: readonly Token[], at: number, isHour: boolean): number | null {
  const half = findNamed(HALVES_BEFORE, tokens, at)
  const hourAt = half?.next ?? at
  if (!isNumber(tokens[hourAt], 24)) return null
  const after = hourAt + 1
  const mark = textAt(tokens, after)
  const hasMinutes =
    isNumber(tokens[after + 1], 59) && textAt(tokens, after + 1).length === 2 && isTight(tokens, after + 1)
  if (mark === ':' && hasMinutes) return skipHalf(tokens, skipSeconds(tokens, after + 2))
  if (mark === '.' && hasMinutes) {
    const next = skipHourWord(tokens, after + 2) ?? skipEnglishHalf(tokens, after + 2)
    return next ?? (isHour ? after + 2 : null)
  }
  const next = skipHourWord(tokens, after)
  if (next !== null) return skipMinutes(tokens, next)
  return skipEnglishHalf(tokens, after) ?? (isHour || half !== null ? after : null)
}

const isNumber = (token: Token | undefined, most: number): boolean =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) <= most

const skipStop = (tokens: readonly Token[], at: number): number => (textAt(tokens, at) === '.' ? at + 1 : at)

/** `:00`, `.000` after the minutes. */
function skipSeconds(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== ':' || !isNumber(tokens[at + 1], 59)) return at
  const isFraction = textAt(tokens, at + 2) === '.' && tokens[at + 3]?.kind === 'number' && isTight(tokens, at + 3)
  return isFraction ? at + 4 : at + 2
}

function skipHalf(tokens: readonly Token[], at: number): number {
  const half = findNamed(HALVES, tokens, at)
  return half ? skipStop(tokens, half.next) : (skipEnglishHalf(tokens, at) ?? skipHourWord(tokens, at) ?? at)
}

function skipEnglishHalf(tokens: readonly Token[], at: number): number | null {
  const half = findNamed(ENGLISH_HALVES, tokens, at)
  return half && skipStop(tokens, half.next)
}

const skipHourWord = (tokens: readonly Token[], at: number): number | null =>
  HOUR_WORDS.has(textAt(tokens, at)) ? at + 1 : null

/** `30` of `10h30`, `30分` of `10時30分`. */
function skipMinutes(tokens: readonly Token[], at: number): number {
  if (!isNumber(tokens[at], 59)) return at
  if (MINUTE_WORDS.has(textAt(tokens, at + 1))) return at + 2
  return isTight(tokens, at) ? at + 1 : at
}

/** `EDT`, `(GMT)`, `GMT+1`, `+01:00`. */
function skipZone(tokens: readonly Token[], at: number): number {
  const open = textAt(tokens, at) === '('
  const zoneAt = open ? at + 1 : at
  const named = ZONES.has(textAt(tokens, zoneAt)) ? zoneAt + 1 : zoneAt
  const next = skipOffset(tokens, named)
  if (next === zoneAt) return at
  if (open) return textAt(tokens, next) === ')' ? next + 1 : at
  return next
}

function skipOffset(tokens: readonly Token[], at: number): number {
  const isSign = textAt(tokens, at) === '+' || (textAt(tokens, at) === '-' && isTight(tokens, at))
  const number = tokens[at + 1]
  if (!isSign || number?.kind !== 'number' || number.spaced || number.text.length > 4) return at
  return textAt(tokens, at + 2) === ':' && isNumber(tokens[at + 3], 59) ? at + 4 : at + 2
}

const LONGEST = 60

/** Whether a whole line is a clock time or a range of times: `8 a.m.`, `10:00 am - 4:00 pm`. */
export function isClockTime(line: string): boolean {
  if (line.length > LONGEST) return false
  const tokens = readTokens(line)
  return readClockTime(tokens, 0) === tokens.length
}

/** Takes the clock time off the beginning of a text (`8:11 a.m. - Council voted`), with the separator after it; null without one. */
export function takeClockTime(text: string): { readonly time: string; readonly rest: string } | null {
  const tokens = readTokens(text, 0, LONGEST)
  const next = readClockTime(tokens, 0)
  const [first] = tokens
  const last = next === null ? undefined : tokens[next - 1]
  if (!first || !last) return null
  const rest = text.slice(last.end)
  if (/^[\p{L}\p{N}]/u.test(rest)) return null
  return { time: text.slice(first.start, last.end), rest: rest.trim().replace(/^(?:--|[—–\-:|,])\s*/u, '') }
}

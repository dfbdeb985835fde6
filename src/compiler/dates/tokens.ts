// Cuts a line into numbers, words and marks, which the readers of dates and times go through once. Digits of all scripts are read.

export interface Token {
  readonly kind: 'number' | 'word' | 'mark'
  /** A number in the digits 0 to 9; a word or mark in lower case and without accents. */
  readonly text: string
  /** Where it stands in the line, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Whether white space or the edge of the line stands before it. */
  readonly spaced: boolean
}

/** The counters of East Asian dates and times are words of their own: `2021年3月3日`, `10시 30분`. */
const COUNTERS = '年月日号號時时点點分년월일시분'
const TOKEN = new RegExp(
  String.raw`(?<number>\p{Nd}+)|(?<word>[${COUNTERS}]|(?:(?![${COUNTERS}])[\p{L}\p{M}])+)|(?<mark>[^\s\p{Cf}])`,
  'gu'
)

/** The tokens that begin in a stretch of a line. Linear in its length. */
export function readTokens(line: string, from = 0, to = line.length): Token[] {
  const tokens: Token[] = []
  const pattern = new RegExp(TOKEN)
  pattern.lastIndex = from
  let end = from
  for (let match = pattern.exec(line); match && match.index < to; match = pattern.exec(line)) {
    const { number, word, mark = '' } = match.groups ?? {}
    const start = match.index
    const spaced = start === 0 || /\s/u.test(line.slice(end, start))
    end = pattern.lastIndex
    if (number !== undefined) tokens.push({ kind: 'number', text: readDigits(number), start, end, spaced })
    else if (word !== undefined) tokens.push({ kind: 'word', text: fold(word), start, end, spaced })
    else tokens.push({ kind: 'mark', text: mark.normalize('NFKC'), start, end, spaced })
  }
  return tokens
}

/** Letters without their marks and in lower case: `Février` and `FEVRIER` are both `fevrier`. */
export const fold = (name: string): string =>
  PLAIN.test(name)
    ? name.toLowerCase()
    : name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')

const PLAIN = /^[\x20-\x7e]*$/

const readDigits = (number: string): string =>
  /^[0-9]+$/.test(number) ? number : Array.from(number.normalize('NFKC'), valueOf).join('')

/** Each script has its ten digits in a row. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}

/** The text of a token; '' beyond the last. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? ''

/** Whether a token stands right after the one before it. */
export const isTight = (tokens: readonly Token[], at: number): boolean => tokens[at]?.spaced === false

/** What a name of one to four tokens in a row stands for, with the index after it; the longest name wins. */
export function findNamed<T>(
  names: ReadonlyMap<string, T>,
  tokens: readonly Token[],
  at: number
): { readonly value: T; readonly next: number } | null {
  let found: { readonly value: T; readonly next: number } | null = null
  let joined = ''
  for (let next = at; next < Math.min(tokens.length, at + MOST_TOKENS); next++) {
    joined += textAt(tokens, next)
    const value = names.get(joined)
    if (value !== undefined) found = { value, next: next + 1 }
  }
  return found
}

const MOST_TOKENS = 4

/** A name as `findNamed` looks for it: folded, without spaces and the stop of an abbreviation. */
export const nameKey = (name: string): string =>
  readTokens(name)
    .map(({ text }) => text)
    .join('')
    .replace(/(?<=.)\.$/, '')

/** The keys of words that are separated by spaces. */
export const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(nameKey))

// Numbers of things and lists of words in English.

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const

/** A number up to twelve as a word, above that in figures. */
export const inWords = (count: number): string => SMALL[count] ?? formatCount(count)

/** `both`, `all three`. */
export const allOf = (count: number): string => (count === 2 ? 'both' : `all ${inWords(count)}`)

/** A number in figures: `12,500`. */
export const formatCount = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** `1 article`, `12 articles`, `No article`. */
export function countArticles(count: number): string {
  if (count === 0) return 'No article'
  return count === 1 ? '1 article' : `${formatCount(count)} articles`
}

/** A number as far as it is known: both are the same where it is. */
export interface CountRange {
  readonly least: number
  readonly most: number
}

/** `7`, or `5 to 9`. */
export const formatRange = ({ least, most }: CountRange): string =>
  least === most ? formatCount(least) : `${formatCount(least)} to ${formatCount(most)}`

/** `7 articles`, `5 to 9 articles`. */
export const rangeOfArticles = (range: CountRange): string =>
  range.least === range.most ? countArticles(range.least) : `${formatRange(range)} articles`

/** `1 news item`, `12,500 news items`. */
export const newsItems = (count: number): string => (count === 1 ? '1 news item' : `${formatCount(count)} news items`)

/** `Skills`, `Skills or Wages`, `Skills, Wages or Enterprises`; empty for no words. */
export function joinWords(words: readonly string[], last: 'or' | 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

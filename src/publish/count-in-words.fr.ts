// Numbers of things and lists of words in French. Nothing and one are singular.

import type { CountRange } from './count-in-words.ts'

const SMALL = [
  'aucun',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
] as const

type Gender = 'masculine' | 'feminine'

/** A number up to twelve as a word, above that in figures: `aucune`, `une`, `deux` with a feminine noun. */
export function inWords(count: number, gender: Gender = 'masculine'): string {
  const word = SMALL[count] ?? formatCount(count)
  return gender === 'feminine' && count < 2 ? `${word}e` : word
}

/** `les deux`, `tous les trois`, `toutes les trois`. */
export function allOf(count: number, gender: Gender = 'masculine'): string {
  if (count === 2) return 'les deux'
  return `${gender === 'feminine' ? 'toutes' : 'tous'} les ${inWords(count)}`
}

/** A number in figures: `12 500`, with narrow spaces that break no line. */
export const formatCount = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F')

/** A number with its noun: `1 article`, `12 articles`. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count < 2 ? one : many}`

/** `1 article`, `12 articles`, `Aucun article`. */
export const countArticles = (count: number): string =>
  count === 0 ? 'Aucun article' : counted(count, 'article', 'articles')

/** `7`, or `de 5 à 9`. */
export const formatRange = ({ least, most }: CountRange): string =>
  least === most ? formatCount(least) : `de ${formatCount(least)} à ${formatCount(most)}`

/** `7 articles`, `de 5 à 9 articles`. */
export const rangeOfArticles = (range: CountRange): string =>
  range.least === range.most ? countArticles(range.least) : `${formatRange(range)} articles`

/** `1 actualité`, `12 500 actualités`. */
export const newsItems = (count: number): string => counted(count, 'actualité', 'actualités')

/** `Compétences, Salaires ou Entreprises` */
export function joinWords(words: readonly string[], last: 'or' | 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last === 'or' ? 'ou' : 'et'} ${words.at(-1)}`
}

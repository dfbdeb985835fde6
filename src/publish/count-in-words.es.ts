// Numbers of things and lists of words in Spanish, as the Real Academia writes them: four figures stand together, more are parted by spaces.

import type { CountRange } from './count-in-words.ts'

const SMALL = [
  'ningún',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
] as const

type Gender = 'masculine' | 'feminine'

/** A number up to twelve as a word before its noun, above that in figures: `ninguna`, `una`, `dos` with a feminine noun. */
export function inWords(count: number, gender: Gender = 'masculine'): string {
  if (gender === 'feminine' && count < 2) return count === 0 ? 'ninguna' : 'una'
  return SMALL[count] ?? formatCount(count)
}

/** `los dos`, `los tres`, `las tres`. */
export const allOf = (count: number, gender: Gender = 'masculine'): string =>
  `${gender === 'feminine' ? 'las' : 'los'} ${inWords(count)}`

/** A number in figures: `1234`, `12 500`, with narrow spaces that break no line. */
export const formatCount = (count: number): string =>
  count < 10_000 ? String(count) : String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F')

/** A number with its noun: `1 artículo`, `12 artículos`. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`

/** `1 artículo`, `12 artículos`, `Ningún artículo`. */
export const countArticles = (count: number): string =>
  count === 0 ? 'Ningún artículo' : counted(count, 'artículo', 'artículos')

/** `7`, or `de 5 a 9`. */
export const formatRange = ({ least, most }: CountRange): string =>
  least === most ? formatCount(least) : `de ${formatCount(least)} a ${formatCount(most)}`

/** `7 artículos`, `de 5 a 9 artículos`. */
export const rangeOfArticles = (range: CountRange): string =>
  range.least === range.most ? countArticles(range.least) : `${formatRange(range)} artículos`

/** `1 noticia`, `12 500 noticias`. */
export const newsItems = (count: number): string => counted(count, 'noticia', 'noticias')

/** `Competencias, Salarios o Empresas`; before the same sound `y` is `e`, and `o` is `u`: `Empleo e Inclusión`. */
export function joinWords(words: readonly string[], last: 'or' | 'and'): string {
  if (words.length < 2) return words.join('')
  const end = words.at(-1) ?? ''
  return `${words.slice(0, -1).join(', ')} ${last === 'or' ? orBefore(end) : andBefore(end)} ${end}`
}

/** `u` before the sound of `o`, else `o`. */
export const orBefore = (word: string): string => (/^«?(?:h?[oó]|8)/i.test(word) ? 'u' : 'o')

/** `e` before the sound of `i`, else `y`. */
export const andBefore = (word: string): string => (/^«?h?[ií](?![aeou])/i.test(word) ? 'e' : 'y')

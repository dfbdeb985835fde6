// Puts the words around dates of another language into English, in which periods are read: `depuis le 28 juillet 2021` is `since 28 juillet 2021`,
// for the months themselves are read in each language.

import { monthNumber } from '../../model/typed-words.ts'
import type { PlainWord } from './find-periods.ts'

export interface DatePhrases {
  /** What is said in small letters, with straight apostrophes, by the English word for it. */
  readonly phrases: Readonly<Record<string, readonly string[]>>
  /** Words within a date, as in `28 de julio de 2021`. */
  readonly within: readonly string[]
  /** What is written together with the month that it leads to: `d’avril`. */
  readonly elided: string | null
}

/** The most words of a phrase. */
const LONGEST_PHRASE = 3

const plain = ({ text, isClosed }: PlainWord): string => (isClosed ? '' : text.toLowerCase().replaceAll('’', "'"))

const NUMBER = /^\d{1,2}(?:er|\.?º)?$/
const YEAR = /^\d{4}[,;.]?$/

const isMonth = (word: PlainWord | undefined): boolean =>
  word !== undefined && !word.isClosed && monthNumber(word.text) !== null

const isDated = (word: PlainWord | undefined): boolean =>
  word !== undefined && (isMonth(word) || NUMBER.test(plain(word)) || YEAR.test(plain(word)))

/** Returns a translation of words into English. */
export function translateDates({ phrases, within, elided }: DatePhrases) {
  const english = new Map(Object.entries(phrases).flatMap(([word, list]) => list.map((phrase) => [phrase, word])))

  /** The phrase that begins with a word, as one word; the word itself where there is none. */
  function phraseAt(words: readonly PlainWord[], index: number): readonly PlainWord[] {
    for (let count = LONGEST_PHRASE; count > 0; count--) {
      const some = words.slice(index, index + count)
      const text = english.get(some.map(plain).join(' '))
      const [first, last] = [some[0], some.at(-1)]
      if (text !== undefined && first && last) return [{ ...first, text, end: last.end }]
    }
    return words.slice(index, index + 1)
  }

  return (typed: readonly PlainWord[]): readonly PlainWord[] => {
    const words = typed.flatMap((word) => splitElided(word, elided))
    const read: PlainWord[] = []
    for (let index = 0; index < words.length;) {
      const [word, next] = words.slice(index, index + 2)
      const isWithin = word && within.includes(plain(word)) && isDated(read.at(-1)) && isDated(next)
      const found = isWithin && next ? [{ ...next, start: word.start }] : phraseAt(words, index)
      read.push(...found)
      const end = found[0]?.end ?? 0
      index = words.findIndex(({ start }, at) => at > index && start >= end)
      if (index < 0) break
    }
    return read.map((word, index) => completed(word, read.slice(index + 1)))
  }
}

/** `d’avril` as two words. */
function splitElided(word: PlainWord, elided: string | null): readonly PlainWord[] {
  if (elided === null || !plain(word).startsWith(elided)) return [word]
  const middle = word.start + elided.length
  const month = { ...word, text: word.text.slice(elided.length), start: middle }
  return isMonth(month) ? [{ ...word, text: elided, end: middle }, month] : [word]
}

/** A day that leaves its month and year to the other end of its range: `1er` of `du 1er au 28 juillet 2021`. And `since` of a month that an end follows is `from`. */
function completed(word: PlainWord, [joint, day, month, year]: readonly PlainWord[]): PlainWord {
  const isRange = joint !== undefined && ['to', 'and'].includes(joint.text)
  if (isRange && day && month && year && [word, day].every((each) => NUMBER.test(plain(each))) && isMonth(month))
    return YEAR.test(plain(year)) ? { ...word, text: `${word.text} ${month.text} ${year.text}` } : word
  const isOpening = word.text === 'since' && isMonth(joint) && day !== undefined && ['to', 'until'].includes(day.text)
  return isOpening ? { ...word, text: 'from' } : word
}

// Cuts a text into words (and signs of money) to compare: folded to lower case without accents, plurals made singular, each with its place.
// Leaves out what the words mean (find-phrases.ts). The same folding is used on terms and on texts, so it need only be even-handed.

import type { TextRange } from '../../model/article.ts'

export interface Word extends TextRange {
  /** Folded, singular: `worker` for `Workers’`. */
  readonly key: string
  /** The word in capitals without accents, where it is printed so (`AI`, `MSMEs` as `MSME`); else null. */
  readonly capitals: string | null
  /** Whether it begins with a capital letter or a digit. */
  readonly proper: boolean
  /** Whether a sentence ends before it: no phrase reaches across. */
  readonly opens: boolean
}

const WORD = /([\p{L}\p{N}\p{M}]+|\p{Sc})(?:['’‘]s(?![\p{L}\p{N}]))?/gu
const PROPER = /^\p{Lu}/u
const DIGIT = /^\p{N}/u
const PLAIN = /^[\u0020-\u007e]*$/
const STOP = /[.!?;:…]["'”’»)\]]*\s/
const SPELLED: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
}
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
])

/** Every word of a text, in order. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let previous: Word | null = null
  for (const { 1: printed = '', index: start } of text.matchAll(WORD)) {
    const folded = foldText(printed)
    const key = folded.toLowerCase()
    const end = start + printed.length
    const cased = key !== folded
    previous = {
      key: singular(key),
      capitals: cased ? capitalsOf(folded) : null,
      proper: cased ? PROPER.test(folded) : DIGIT.test(key),
      opens: previous !== null && startsSentence(text, { previous, start }),
      start,
      end,
    }
    words.push(previous)
  }
  return words
}

/** Whether a sentence ends between two words: not after one of a letter or two, which may be an abbreviation (`St. Lucia`). */
function startsSentence(text: string, { previous, start }: { previous: Word; start: number }): boolean {
  const between = start - previous.end
  return between > 1 && previous.end - previous.start > 2 && STOP.test(text.slice(previous.end, start))
}

/** Without accents, and the letters that no accent explains spelt out; capitals stay capitals. */
function foldText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØłŁđĐıßœŒæÆ]/g, (letter) => SPELLED[letter] ?? letter)
}

function capitalsOf(folded: string): string | null {
  const trunk = folded.length > 2 && folded.endsWith('s') ? folded.slice(0, -1) : folded
  return /^[A-Z][A-Z0-9]+$/.test(trunk) ? trunk : null
}

/** A light plural rule that serves English, French and most Spanish: `policies` → `policy`, `wages` → `wage`, `business` as it is. */
function singular(word: string): string {
  if (word.length < 3) return word
  if (word.endsWith('en')) return IRREGULAR.get(word) ?? word
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ises') || word.endsWith('yses')) return IRREGULAR.get(word) ?? word.slice(0, -1)
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}

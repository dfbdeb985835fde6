// A sorted list of words as one text: each word is the number of letters that it shares with the word before, then the rest.

import { parseDigits, printDigit } from './number-text.ts'

const MOST_SHARED = 63

/** Prints words that hold no space; fewest bytes when they are sorted. */
export function printWords(words: readonly string[]): string {
  let before = ''
  const coded = words.map((word) => {
    let shared = 0
    while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++
    before = word
    return printDigit(shared) + word.slice(shared)
  })
  return coded.join(' ')
}

/** The words of a text that {@link printWords} made. */
export function parseWords(text: string): string[] {
  if (text === '') return []
  let before = ''
  return text.split(' ').map((coded) => {
    before = before.slice(0, parseDigits(coded.charAt(0))[0] ?? 0) + coded.slice(1)
    return before
  })
}

// A sorted list of words as one text, front-coded: each word is the number of letters that it shares with the word before, then the rest.

import { parseDigit, printDigit } from './number-text.ts'

const MOST_SHARED = 63

/** Prints words, none of which holds a space. Sorted words take the fewest bytes. */
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

/** The inverse of {@link printWords}. */
export function parseWords(text: string): string[] {
  if (text === '') return []
  let before = ''
  return text.split(' ').map((coded) => {
    before = before.slice(0, parseDigit(coded, 0)) + coded.slice(1)
    return before
  })
}

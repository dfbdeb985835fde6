// The search index as the engine walks it: the vocabulary as strings, the postings in one typed array.

import { parseWords } from './front-code.ts'
import { parseDigits, parseNumbers } from './number-text.ts'
import { fieldsOfCode, type SearchIndex } from './search-index.ts'

export interface WordIndex {
  readonly articles: number
  /** The vocabulary, sorted by UTF-16 unit; a word's place here is its id. */
  readonly words: readonly string[]
  /** Where the postings of each word begin; one entry more than there are words. */
  readonly starts: Uint32Array
  /** Each posting is an ordinal times 64, plus its code. */
  readonly postings: Uint32Array
  readonly impacts: Float32Array
  /** For each code the fields it stands for, as a sum of bits. */
  readonly fields: Uint8Array
}

/** Reads an index. */
export function readIndex(index: SearchIndex): WordIndex {
  const words = parseWords(index.words)
  const frequencies = parseNumbers(index.frequencies)
  const gaps = parseNumbers(index.gaps)
  const codes = parseDigits(index.codes)
  const starts = new Uint32Array(words.length + 1)
  const postings = new Uint32Array(gaps.length)
  let at = 0
  frequencies.forEach((frequency, word) => {
    let ordinal = -1
    for (const end = at + frequency; at < end; at++) {
      ordinal += gaps[at] ?? 0
      postings[at] = ordinal * 64 + (codes[at] ?? 0)
    }
    starts[word + 1] = at
  })
  return {
    articles: index.articles,
    words,
    starts,
    postings,
    impacts: Float32Array.from(index.impacts),
    fields: Uint8Array.from(index.impacts, (_, code) => fieldsOfCode(code)),
  }
}

// The search index in memory: the vocabulary as strings, and for each part its postings in a typed array. Parts may be loaded later, so a
// caller asks first which of them are missing.

import { defined, itemAt } from '../../model/item-at.ts'
import { lowerBound } from '../../model/lower-bound.ts'
import { parseWords } from './front-code.ts'
import { parseDigits, parseNumbers } from './number-text.ts'
import { fieldsOfCode, type IndexFile, type Positions, type Postings, type SearchIndex } from './search-index.ts'
import { readSpellings } from './spellings.ts'
import { isStopWord } from '../words/stop-words.ts'

/** What a part's file holds. */
export type PartFile = Postings | Positions

export interface WordIndex {
  readonly articles: number
  /** Whether parts are in files of their own. */
  readonly isSplit: boolean
  /** The vocabulary, sorted by UTF-16 unit. The index of a word in it is the word's id. */
  readonly words: readonly string[]
  /** How a word of the vocabulary is written in the texts, by its id. */
  readonly spellingOf: (word: number) => string
  /** For each word 1 where it is a stop word, else 0. */
  readonly stops: Uint8Array
  /** For each word the index of its part. */
  readonly partIndexes: Uint16Array
  readonly parts: readonly LoadedPart[]
  /** For each code the impact it stands for. */
  readonly impacts: Float32Array
  /** For each code the fields it stands for, as a sum of bits. */
  readonly fields: Uint8Array
  /** By ordinal, how many words the title has; null in a large archive, where the fit of titles does not count. */
  readonly titleLengths: Uint8Array | null
  /** Loads a part's file that was missing. */
  readonly load: (file: IndexFile, content: PartFile) => void
}

export interface LoadedPart {
  /** The id of its first word. */
  readonly from: number
  readonly postingsFile: IndexFile | null
  /** null while missing. */
  postings: PostingLists | null
  /** Known once the postings are loaded; null where these hold the positions. */
  positionsFile: IndexFile | null
  positions: Positions | null
  /** What the positions hold; null until they are first needed. */
  positionLists: PositionLists | null
}

/** The postings of a part in a row, each an ordinal times 64, plus its code. */
interface PostingLists {
  readonly postings: Uint32Array
  /** The index of the first posting of each word of the part; last, the number of all postings. */
  readonly starts: Uint32Array
}

/** The positions of a part. */
export interface PositionLists {
  /** The numbers of `Positions`, for all postings in a row. */
  readonly gaps: Uint32Array
  /** The index of the first number of each word of the part. */
  readonly starts: Uint32Array
}

/** Reads an index. */
export function readIndex(index: SearchIndex): WordIndex {
  const words = parseWords(index.words)
  const partIndexes = new Uint16Array(words.length)
  const parts = index.parts.map(({ from, postings }, number): LoadedPart => {
    partIndexes.fill(number, from, index.parts[number + 1]?.from)
    const isFile = typeof postings === 'string'
    const postingsFile = isFile ? postings : null
    const part = { from, postingsFile, postings: null, positionsFile: null, positions: null, positionLists: null }
    if (!isFile) loadPostings(part, postings)
    return part
  })
  return {
    articles: index.articles,
    isSplit: parts.some(({ postingsFile }) => postingsFile !== null),
    words,
    spellingOf: readSpellings(words, index.spellings),
    stops: Uint8Array.from(words, (word) => (isStopWord(word) ? 1 : 0)),
    partIndexes,
    parts,
    impacts: Float32Array.from(index.impacts),
    fields: Uint8Array.from(index.impacts, (_, code) => fieldsOfCode(code)),
    titleLengths: index.titleLengths === null ? null : parseDigits(index.titleLengths),
    load(file, content) {
      for (const part of parts) {
        if (part.postingsFile === file && 'gaps' in content) loadPostings(part, content)
        if (part.positionsFile === file && !('gaps' in content)) part.positions = content
      }
    },
  }
}

function loadPostings(part: LoadedPart, content: Postings): void {
  const { positions } = content
  part.postings = readPostings(content)
  if (typeof positions === 'string') part.positionsFile = positions
  else part.positions = positions
}

function readPostings({ frequencies, gaps: gapsText, codes: codesText }: Postings): PostingLists {
  const lengths = parseNumbers(frequencies)
  const gaps = parseNumbers(gapsText)
  const codes = parseDigits(codesText)
  const starts = new Uint32Array(lengths.length + 1)
  const postings = new Uint32Array(gaps.length)
  let next = 0
  lengths.forEach((length, word) => {
    let ordinal = -1
    for (const end = next + length; next < end; next++) {
      ordinal += defined(gaps[next])
      postings[next] = ordinal * 64 + defined(codes[next])
    }
    starts[word + 1] = next
  })
  return { postings, starts }
}

/** The id of a word; null where the vocabulary does not have it. */
export function findWord(index: WordIndex, word: string): number | null {
  const id = firstWordFrom(index, word)
  return index.words[id] === word ? id : null
}

/** The id of the first word of the vocabulary that is this word or comes after it. */
export const firstWordFrom = ({ words }: WordIndex, word: string): number => lowerBound(words, (each) => each < word)

/** The part that holds a word. */
export const partOf = ({ parts, partIndexes }: WordIndex, word: number): LoadedPart =>
  itemAt(parts, itemAt(partIndexes, word))

/** The postings of a word. Throws a RangeError where they are not loaded: see {@link missingPostings}. */
export function postingsOf(index: WordIndex, word: number): Uint32Array {
  const { from, postings: lists } = partOf(index, word)
  if (!lists) throw new RangeError(`The postings of word ${word} are not loaded.`)
  return lists.postings.subarray(itemAt(lists.starts, word - from), itemAt(lists.starts, word - from + 1))
}

/** The files of the parts that hold these words and are missing. */
export function missingPostings(index: WordIndex, words: Iterable<number>): Set<IndexFile> {
  const missing = new Set<IndexFile>()
  for (const word of words) {
    const { postingsFile, postings } = partOf(index, word)
    if (postingsFile && !postings) missing.add(postingsFile)
  }
  return missing
}

/** The files with the positions of these words that are missing. Leaves out words whose postings are missing, which name these files. */
export function missingPositions(index: WordIndex, words: Iterable<number>): Set<IndexFile> {
  const missing = new Set<IndexFile>()
  for (const word of words) {
    const { positionsFile, positions } = partOf(index, word)
    if (positionsFile && !positions) missing.add(positionsFile)
  }
  return missing
}

// The search index as the engine walks it: the vocabulary as strings, the postings in a typed array for each part. Parts may come later;
// who walks them asks first which are missing.

import { parseWords } from './front-code.ts'
import { parseDigits, parseNumbers } from './number-text.ts'
import { fieldsOfCode, type IndexFile, type Positions, type Postings, type SearchIndex } from './search-index.ts'
import { isStopWord } from '../words/stop-words.ts'

/** What a part's file holds. */
export type PartFile = Postings | Positions

export interface WordIndex {
  readonly articles: number
  /** Whether parts are in files of their own. */
  readonly isSplit: boolean
  /** The vocabulary, sorted by UTF-16 unit; a word's place here is its id. */
  readonly words: readonly string[]
  /** For each word whether it is a stop word. */
  readonly stops: Uint8Array
  /** For each word its part. */
  readonly partOf: Uint16Array
  readonly parts: readonly LoadedPart[]
  readonly impacts: Float32Array
  /** For each code the fields it stands for, as a sum of bits. */
  readonly fields: Uint8Array
  /** By ordinal the words of the title; null where how well it fits is not asked. */
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
  /** Known once the postings are there; null where these hold the positions. */
  positionsFile: IndexFile | null
  positions: Positions | null
  /** What the positions hold; read when they are first needed, which only phrases do. */
  places: PlaceLists | null
}

/** The postings of a part in a row, each an ordinal times 64, plus its code. */
interface PostingLists {
  readonly postings: Uint32Array
  /** Where those of each of its words begin, and, last, where they end. */
  readonly starts: Uint32Array
}

/** The places of a part's postings in a row, as `Positions` has them, and where those of each of its words begin. */
export interface PlaceLists {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

/** Reads an index. */
export function readIndex(index: SearchIndex): WordIndex {
  const words = parseWords(index.words)
  const partOf = new Uint16Array(words.length)
  const parts = index.parts.map(({ from, postings }, number): LoadedPart => {
    partOf.fill(number, from, index.parts[number + 1]?.from)
    const isFile = typeof postings === 'string'
    const postingsFile = isFile ? postings : null
    const part = { from, postingsFile, postings: null, positionsFile: null, positions: null, places: null }
    if (!isFile) loadPostings(part, postings)
    return part
  })
  return {
    articles: index.articles,
    isSplit: parts.some(({ postingsFile }) => postingsFile !== null),
    words,
    stops: Uint8Array.from(words, (word) => (isStopWord(word) ? 1 : 0)),
    partOf,
    parts,
    impacts: Float32Array.from(index.impacts),
    fields: Uint8Array.from(index.impacts, (_, code) => fieldsOfCode(code)),
    titleLengths: index.titleLengths === null ? null : parseDigits(index.titleLengths),
    load(file, content) {
      for (const part of parts) {
        if (part.postingsFile === file && 'gaps' in content) loadPostings(part, content)
        if (part.positionsFile === file && 'places' in content) part.positions = content
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
  let at = 0
  lengths.forEach((length, word) => {
    let ordinal = -1
    for (const end = at + length; at < end; at++) {
      ordinal += gaps[at] ?? 0
      postings[at] = ordinal * 64 + (codes[at] ?? 0)
    }
    starts[word + 1] = at
  })
  return { postings, starts }
}

/** The postings of a word; none while its part is missing. */
export function postingsOf({ parts, partOf }: WordIndex, word: number): Uint32Array {
  const part = parts[partOf[word] ?? 0]
  const lists = part?.postings
  return lists
    ? lists.postings.subarray(lists.starts[word - part.from], lists.starts[word - part.from + 1])
    : new Uint32Array()
}

/** The files of the parts that hold these words and are missing. */
export function missingPostings({ partOf, parts }: WordIndex, words: Iterable<number>): Set<IndexFile> {
  const missing = new Set<IndexFile>()
  for (const word of words) {
    const part = parts[partOf[word] ?? 0]
    if (part?.postingsFile && !part.postings) missing.add(part.postingsFile)
  }
  return missing
}

/** The same for the positions of these words, as far as their postings are there. */
export function missingPlaces({ partOf, parts }: WordIndex, words: Iterable<number>): Set<IndexFile> {
  const missing = new Set<IndexFile>()
  for (const word of words) {
    const part = parts[partOf[word] ?? 0]
    if (part?.positionsFile && !part.positions) missing.add(part.positionsFile)
  }
  return missing
}

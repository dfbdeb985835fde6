// The search index as the engine walks it: the vocabulary as strings, the postings in a typed array for each part. Parts may come later;
// who walks them asks first which are missing.

import { parseWords } from './front-code.ts'
import { parseDigits, parseNumbers } from './number-text.ts'
import { fieldsOfCode, type IndexFile, type Positions, type Postings, type SearchIndex } from './search-index.ts'
import { isStopWord } from './stop-words.ts'

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
  /** Where the postings of each word begin, all parts in a row; one entry more than there are words. */
  readonly starts: Uint32Array
  /** For each word its part. */
  readonly partOf: Uint16Array
  readonly parts: readonly LoadedPart[]
  readonly impacts: Float32Array
  /** For each code the fields it stands for, as a sum of bits. */
  readonly fields: Uint8Array
  /** Takes a part's file that was missing. */
  readonly give: (file: IndexFile, content: PartFile) => void
}

export interface LoadedPart {
  /** Where its postings begin among those of all parts. */
  readonly start: number
  /** The id of its first word. */
  readonly from: number
  readonly postingsFile: IndexFile | null
  readonly positionsFile: IndexFile | null
  /** Each posting is an ordinal times 64, plus its code; null while missing. */
  postings: Uint32Array | null
  /** null while missing. */
  positions: Positions | null
  /** What the positions hold; read when they are first needed, which only phrases do. */
  places: PlaceLists | null
}

/** The places of a part's postings in a row, as `Positions` has them, and where those of each of its words begin. */
export interface PlaceLists {
  readonly places: Uint32Array
  readonly starts: Uint32Array
}

/** Reads an index. */
export function readIndex(index: SearchIndex): WordIndex {
  const words = parseWords(index.words)
  const starts = new Uint32Array(words.length + 1)
  parseNumbers(index.frequencies).forEach((frequency, word) => {
    starts[word + 1] = (starts[word] ?? 0) + frequency
  })
  const partOf = new Uint16Array(words.length)
  const parts = index.parts.map(({ from, postings, positions }, part): LoadedPart => {
    const end = index.parts[part + 1]?.from ?? words.length
    partOf.fill(part, from, end)
    return {
      start: starts[from] ?? 0,
      from,
      postingsFile: typeof postings === 'string' ? postings : null,
      positionsFile: typeof positions === 'string' ? positions : null,
      postings: typeof postings === 'string' ? null : readPostings(postings, starts.subarray(from, end + 1)),
      positions: typeof positions === 'string' ? null : positions,
      places: null,
    }
  })
  return {
    articles: index.articles,
    isSplit: parts.some(({ postingsFile }) => postingsFile !== null),
    words,
    stops: Uint8Array.from(words, (word) => (isStopWord(word) ? 1 : 0)),
    starts,
    partOf,
    parts,
    impacts: Float32Array.from(index.impacts),
    fields: Uint8Array.from(index.impacts, (_, code) => fieldsOfCode(code)),
    give(file, content) {
      parts.forEach((part, number) => {
        const from = index.parts[number]?.from ?? 0
        const end = index.parts[number + 1]?.from ?? words.length
        if (part.postingsFile === file && 'gaps' in content)
          part.postings = readPostings(content, starts.subarray(from, end + 1))
        if (part.positionsFile === file && 'places' in content) part.positions = content
      })
    },
  }
}

/** The postings of a part; `starts` where those of each of its words begin, and where the last end. */
function readPostings({ gaps: gapsText, codes: codesText }: Postings, starts: Uint32Array): Uint32Array {
  const gaps = parseNumbers(gapsText)
  const codes = parseDigits(codesText)
  const postings = new Uint32Array(gaps.length)
  const first = starts[0] ?? 0
  for (let word = 0; word + 1 < starts.length; word++) {
    const end = (starts[word + 1] ?? 0) - first
    let ordinal = -1
    for (let at = (starts[word] ?? 0) - first; at < end; at++) {
      ordinal += gaps[at] ?? 0
      postings[at] = ordinal * 64 + (codes[at] ?? 0)
    }
  }
  return postings
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

/** The same for the positions of these words. */
export function missingPlaces({ partOf, parts }: WordIndex, words: Iterable<number>): Set<IndexFile> {
  const missing = new Set<IndexFile>()
  for (const word of words) {
    const part = parts[partOf[word] ?? 0]
    if (part?.positionsFile && !part.positions) missing.add(part.positionsFile)
  }
  return missing
}

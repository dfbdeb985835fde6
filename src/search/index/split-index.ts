// Cuts an index that is too large to load at once. The vocabulary stays in one file; the postings go into files by range of words.

import type { DataFile } from '../../model/bundle.ts'
import { defined } from '../../model/item-at.ts'
import { digitsOf, parseNumbers, printNumbers } from './number-text.ts'
import type { IndexFile, IndexPart, Positions, Postings, SearchIndex } from './search-index.ts'

/** Sizes in characters. Compressed, a character takes about 0.6 bytes. */
interface SplitSizes {
  /** An index of at most this size stays whole. */
  readonly whole: number
  /** A part ends with the word that makes its postings larger than this … */
  readonly part: number
  /** … or larger than an equal share of this many parts: the main file names each part. */
  readonly mostParts: number
}

/** Whole up to about 150 kB compressed; else parts of about 2.5 kB, of which a query loads three to twelve. */
const SIZES: SplitSizes = { whole: 260_000, part: 4_000, mostParts: 2_000 }

/** Keeps a JSON value as a file and returns the name of the file, which begins with the stem. */
export type PutFile = (stem: string, value: unknown) => DataFile

/** Returns the index for the main file: unchanged where it is small, else with its parts put into files. */
export function splitIndex(index: SearchIndex, put: PutFile, sizes: SplitSizes = SIZES): SearchIndex {
  const [whole] = index.parts
  if (!whole || typeof whole.postings === 'string' || typeof whole.postings.positions === 'string') return index
  const { frequencies: frequenciesText, gaps, codes } = whole.postings
  const frequencies = parseNumbers(frequenciesText)
  const { positions } = whole.postings.positions
  if (index.words.length + frequenciesText.length + gaps.length + codes.length + positions.length <= sizes.whole)
    return index
  const part = Math.max(sizes.part, (gaps.length + codes.length) / sizes.mostParts)
  const cuts = cutWords(frequencies, { gaps, positions }, part)
  const parts = cuts.map((cut, nth): IndexPart => {
    const next = cuts[nth + 1]
    const ownPositions: Positions = { positions: positions.slice(cut.positions, next?.positions) }
    const postings: Postings = {
      frequencies: printNumbers(frequencies.subarray(cut.from, next?.from)),
      gaps: gaps.slice(cut.gaps, next?.gaps),
      codes: codes.slice(cut.codes, next?.codes),
      positions: put(`search/positions-${nth}`, ownPositions) as IndexFile,
    }
    return { from: cut.from, postings: put(`search/postings-${nth}`, postings) as IndexFile }
  })
  return { ...index, parts }
}

/** Where a part begins: the id of its first word, and the offset of this word in each text. */
interface Cut {
  readonly from: number
  readonly gaps: number
  readonly codes: number
  readonly positions: number
}

function cutWords(
  frequencies: Uint32Array,
  { gaps, positions }: { readonly gaps: string; readonly positions: string },
  part: number
): Cut[] {
  const cuts: Cut[] = []
  const [gapNumbers, positionNumbers] = [parseNumbers(gaps), parseNumbers(positions)]
  let [gapsAt, positionsAt, posting, position] = [0, 0, 0, 0]
  frequencies.forEach((frequency, word) => {
    const last = cuts.at(-1)
    if (!last || gapsAt - last.gaps + posting - last.codes >= part) {
      cuts.push({ from: word, gaps: gapsAt, codes: posting, positions: positionsAt })
    }
    for (const end = posting + frequency; posting < end; posting++) {
      gapsAt += digitsOf(defined(gapNumbers[posting]))
      let value: number
      do {
        value = defined(positionNumbers[position++])
        positionsAt += digitsOf(value)
      } while (value % 2 === 1)
    }
  })
  return cuts
}

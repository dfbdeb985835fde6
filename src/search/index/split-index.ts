// Cuts an index that is too large to load at once: the vocabulary stays in one file, the postings go into files by range of words.

import type { DataFile } from '../../model/bundle.ts'
import { digitsOf, parseNumbers, printNumbers } from './number-text.ts'
import type { IndexFile, IndexPart, Positions, Postings, SearchIndex } from './search-index.ts'

/** In characters; compressed, about 0.6 of that in bytes. */
interface SplitSizes {
  /** An index of at most so many stays whole. */
  readonly whole: number
  /** A part ends with the word that takes its postings past so many … */
  readonly part: number
  /** … or past what would make this many parts: each costs its name in the main file. */
  readonly mostParts: number
}

/** Whole up to about 150 kB compressed; parts of about 2.5, but for words that are in most articles: a query loads three to twelve of them. */
const SIZES: SplitSizes = { whole: 260_000, part: 4_000, mostParts: 2_000 }

/** Keeps a JSON value as a file, and gives its name, which begins with the stem. */
export type PutFile = (stem: string, value: unknown) => DataFile

/** The index as its main file holds it: as it is while it is small, else with its parts put into files. */
export function splitIndex(index: SearchIndex, put: PutFile, sizes: SplitSizes = SIZES): SearchIndex {
  const [whole] = index.parts
  if (!whole || typeof whole.postings === 'string' || typeof whole.postings.positions === 'string') return index
  const { frequencies: frequenciesText, gaps, codes } = whole.postings
  const frequencies = parseNumbers(frequenciesText)
  const { places } = whole.postings.positions
  if (index.words.length + frequenciesText.length + gaps.length + codes.length + places.length <= sizes.whole)
    return index
  const part = Math.max(sizes.part, (gaps.length + codes.length) / sizes.mostParts)
  const cuts = cutWords(frequencies, { gaps, places }, part)
  const parts = cuts.map((cut, at): IndexPart => {
    const next = cuts[at + 1]
    const positions: Positions = { places: places.slice(cut.places, next?.places) }
    const postings: Postings = {
      frequencies: printNumbers(frequencies.subarray(cut.from, next?.from)),
      gaps: gaps.slice(cut.gaps, next?.gaps),
      codes: codes.slice(cut.codes, next?.codes),
      positions: put(`search/positions-${at}`, positions) as IndexFile,
    }
    return { from: cut.from, postings: put(`search/postings-${at}`, postings) as IndexFile }
  })
  return { ...index, parts }
}

/** Where a part begins: its first word, and the offset of that in each text. */
interface Cut {
  readonly from: number
  readonly gaps: number
  readonly codes: number
  readonly places: number
}

function cutWords(
  frequencies: Uint32Array,
  { gaps, places }: { readonly gaps: string; readonly places: string },
  part: number
): Cut[] {
  const cuts: Cut[] = []
  const [gapNumbers, placeNumbers] = [parseNumbers(gaps), parseNumbers(places)]
  let [gapsAt, placesAt, posting, place] = [0, 0, 0, 0]
  frequencies.forEach((frequency, word) => {
    const last = cuts.at(-1)
    if (!last || gapsAt - last.gaps + posting - last.codes >= part) {
      cuts.push({ from: word, gaps: gapsAt, codes: posting, places: placesAt })
    }
    for (const end = posting + frequency; posting < end; posting++) {
      gapsAt += digitsOf(gapNumbers[posting] ?? 0)
      let value: number
      do {
        value = placeNumbers[place++] ?? 0
        placesAt += digitsOf(value)
      } while (value % 2 === 1)
    }
  })
  return cuts
}

// Where in its articles a word stands. Read from the positions of its part, which must be there.

import { parseNumbers } from './number-text.ts'
import { postingsOf, type LoadedPart, type PlaceLists, type WordIndex } from './word-index.ts'

export interface PlacedPosting {
  readonly ordinal: number
  readonly code: number
  readonly places: readonly number[]
}

interface WantedPostings {
  /** The articles, as keys; null for all. */
  readonly among: ReadonlyMap<number, unknown> | null
  /** The fields, as a sum of their bits, of which the word has to stand in one. */
  readonly fields: number
}

/** Those postings of a word that are wanted, with all their places; none while its positions are missing. */
export function* walkPlaces(
  index: WordIndex,
  word: number,
  { among, fields }: WantedPostings
): Generator<PlacedPosting> {
  const part = index.parts[index.partOf[word] ?? 0]
  const lists = part && placesOf(part)
  if (!part || !lists) return
  let at = lists.starts[word - part.from] ?? 0
  for (const posting of postingsOf(index, word)) {
    const isWanted = ((index.fields[posting & 63] ?? 0) & fields) !== 0 && (among === null || among.has(posting >>> 6))
    const places: number[] = []
    let place = 0
    for (let more = true; more; at++) {
      const gap = lists.places[at] ?? 0
      place += gap >>> 1
      if (isWanted) places.push(place)
      more = (gap & 1) === 1
    }
    if (isWanted) yield { ordinal: posting >>> 6, code: posting & 63, places }
  }
}

/** The places of a part, read when they are first asked for; null while they, or its postings, are missing. */
function placesOf(part: LoadedPart): PlaceLists | null {
  if (part.places || !part.positions || !part.postings) return part.places
  const places = parseNumbers(part.positions.places)
  const ends = part.postings.starts
  const starts = new Uint32Array(ends.length)
  let at = 0
  let posting = 0
  for (let word = 0; word < ends.length; word++) {
    for (; posting < (ends[word] ?? 0); posting++) while (((places[at++] ?? 0) & 1) === 1);
    starts[word] = at
  }
  part.places = { places, starts }
  return part.places
}

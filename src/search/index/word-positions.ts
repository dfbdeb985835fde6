// Where in its articles a word stands. Read from the positions of its part, which must be there.

import { parseNumbers } from './number-text.ts'
import { postingsOf, type LoadedPart, type PlaceLists, type WordIndex } from './word-index.ts'

/** Is told each place of a word: by ordinal, then by place, ascending. */
type VisitPlace = (ordinal: number, place: number) => void

/** Visits the places of a word; none while its positions are missing. A call for each: common words of a large archive have very many. */
export function visitPlaces(index: WordIndex, word: number, visit: VisitPlace): void {
  const part = index.parts[index.partOf[word] ?? 0]
  const lists = part && placesOf(part)
  if (!part || !lists) return
  const { places, starts } = lists
  let at = starts[word - part.from] ?? 0
  for (const posting of postingsOf(index, word)) {
    let place = 0
    for (let more = true; more; at++) {
      const gap = places[at] ?? 0
      place += gap >>> 1
      visit(posting >>> 6, place)
      more = (gap & 1) === 1
    }
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

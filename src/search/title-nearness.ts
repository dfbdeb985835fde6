// How near to each other, and in which order, titles have the words of a query: it tells articles apart that have the same words. Left out in
// large archives, where each query would have to load the places of its words.

import type { Expansion } from './expand-word.ts'
import type { Group } from './query-groups.ts'
import { FIELDS, NEXT_PLACE, SEARCHED_FIELDS, type IndexFile } from './search-index.ts'
import { missingPlaces, type WordIndex } from './word-index.ts'
import { walkPlaces } from './word-places.ts'

const MOST_ARTICLES = 2000

/** What stands for more words than this is too short a beginning to say where it should stand. */
const MOST_WORDS = 48

/** Neighbours count 1, words further apart one part of their distance; this is added to those in the order of the query. */
const IN_ORDER = 0.4

const TITLE = SEARCHED_FIELDS.title

/** Places of a group's words in titles, by ordinal. */
type TitlePlaces = Map<number, number[]>

/** By ordinal, how near the words stand that answer neighbouring groups: from 0, or no entry, to 1, or 1.4 in order. */
export function titleNearness(index: WordIndex, groups: readonly Group[]): Map<number, number> {
  const sums = new Map<number, number>()
  if (!isWorthwhile(index, groups)) return sums
  const places = groups.map((group) => placesOf(index, group))
  for (let at = 1; at < places.length; at++) {
    const [before, after] = [places[at - 1], places[at]]
    for (const [ordinal, own] of after ?? []) {
      const others = before?.get(ordinal)
      if (others) sums.set(ordinal, (sums.get(ordinal) ?? 0) + nearest(others, own) / (places.length - 1))
    }
  }
  return sums
}

/** The files without which the nearness is not known. */
export function missingForNearness(index: WordIndex, groups: readonly Group[]): IndexFile[] {
  if (!index.isSplit || !isWorthwhile(index, groups)) return []
  return [
    ...missingPlaces(
      index,
      groups.flatMap((group) => [...typedIn(group), ...correctedIn(group)])
    ),
  ]
}

const isWorthwhile = ({ articles }: WordIndex, groups: readonly Group[]) =>
  groups.length > 1 && articles <= MOST_ARTICLES

/** A word that is there says where it stands; only of one that is not, what it begins. */
const typedIn = ({ words }: Group) =>
  idsOf(
    words.flatMap(({ typed }) => {
      const whole = typed.filter(({ weight }) => weight === 1)
      return whole.length > 0 ? whole : typed
    })
  )
const correctedIn = ({ words }: Group) => idsOf(words.flatMap(({ corrected }) => corrected))

function idsOf(expansions: readonly Expansion[]): number[] {
  const inTitle = expansions.filter(({ fields }) => (fields & TITLE.bit) !== 0)
  return inTitle.length > MOST_WORDS ? [] : inTitle.map(({ word }) => word)
}

/** Where the words of a group stand; those it was corrected to, in titles without the ones that were typed. */
function placesOf(index: WordIndex, group: Group): TitlePlaces {
  const corrected = placesOfWords(index, correctedIn(group))
  const typed = placesOfWords(index, typedIn(group))
  return corrected.size === 0 ? typed : new Map([...corrected, ...typed])
}

function placesOfWords(index: WordIndex, words: readonly number[]): TitlePlaces {
  const found: TitlePlaces = new Map()
  for (const word of words) {
    for (const { ordinal, places } of walkPlaces(index, word, { among: null, fields: TITLE.bit })) {
      const own = places.filter((place) => place % NEXT_PLACE === FIELDS.indexOf('title'))
      const known = found.get(ordinal)
      if (known) known.push(...own)
      else found.set(ordinal, own)
    }
  }
  return found
}

function nearest(before: readonly number[], after: readonly number[]): number {
  let best = 0
  for (const from of before) {
    for (const to of after) {
      if (from !== to) best = Math.max(best, NEXT_PLACE / Math.abs(to - from) + (to > from ? IN_ORDER : 0))
    }
  }
  return best
}

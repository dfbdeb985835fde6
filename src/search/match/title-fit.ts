// How well titles fit a query: how much of a title its words are, and how near to each other and in which order they stand. It tells articles
// apart that have the same words. Left out in large archives, where each query would have to load the places of its words.

import type { Expansion } from './query-groups.ts'
import type { Group } from './query-groups.ts'
import { FIELDS, NEXT_PLACE, SEARCHED_FIELDS, type IndexFile } from '../index/search-index.ts'
import { missingPlaces, type WordIndex } from '../index/word-index.ts'
import { visitPlaces } from '../index/word-positions.ts'

/** What stands for more words than this is too short a beginning to say where it should stand. */
const MOST_WORDS = 48

/** What a title gains that is nothing but the words of the query. */
const COVERED = 0.4
/** What it gains where they are neighbours; further apart, one part of their distance. */
const NEAR = 0.2
/** What it gains where they are in the order of the query: little, as readers remember the words better than their order. */
const IN_ORDER = 0.01

const TITLE = SEARCHED_FIELDS.title

/** Places of a group's words in titles, by ordinal. */
type TitlePlaces = Map<number, number[]>

/** By ordinal, the share of its score that an article gains by its title; no entry for none. */
export function titleFit(index: WordIndex, groups: readonly Group[]): Map<number, number> {
  const gains = new Map<number, number>()
  if (!isWorthwhile(index, groups)) return gains
  const gain = (ordinal: number, share: number) => gains.set(ordinal, (gains.get(ordinal) ?? 0) + share)
  const places = groups.map((group) => placesOf(index, group))
  places.forEach((own, at) => {
    const before = places[at - 1]
    for (const [ordinal, ownPlaces] of own) {
      gain(ordinal, COVERED / (index.titleLengths?.[ordinal] || 1))
      const others = before?.get(ordinal)
      if (others) gain(ordinal, nearest(others, ownPlaces) / (places.length - 1))
    }
  })
  return gains
}

/** The files without which that is not known. */
export function missingForTitleFit(index: WordIndex, groups: readonly Group[]): IndexFile[] {
  if (!index.isSplit || !isWorthwhile(index, groups)) return []
  return [
    ...missingPlaces(
      index,
      groups.flatMap((group) => [...typedIn(group), ...correctedIn(group)])
    ),
  ]
}

const isWorthwhile = ({ titleLengths }: WordIndex, groups: readonly Group[]) =>
  groups.length > 1 && titleLengths !== null

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
    visitPlaces(index, word, (ordinal, place) => {
      if (place % NEXT_PLACE !== FIELDS.indexOf('title')) return
      const known = found.get(ordinal)
      if (known) known.push(place)
      else found.set(ordinal, [place])
    })
  }
  return found
}

function nearest(before: readonly number[], after: readonly number[]): number {
  let best = 0
  for (const from of before) {
    for (const to of after) {
      if (from !== to) best = Math.max(best, (NEAR * NEXT_PLACE) / Math.abs(to - from) + (to > from ? IN_ORDER : 0))
    }
  }
  return best
}

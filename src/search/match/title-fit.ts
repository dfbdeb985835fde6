// How well titles fit a query: which share of a title its words are, how near to each other they stand, and in which order. It decides between
// articles that have the same words. Left out in large archives, where each query would have to load the positions of its words.

import type { Expansion, Group } from './query-groups.ts'
import { FIELDS, POSITION_STEP, SEARCHED_FIELDS, type IndexFile } from '../index/search-index.ts'
import { missingPositions, type WordIndex } from '../index/word-index.ts'
import { visitPositions } from '../index/word-positions.ts'

/** A beginning that more words than this share is too short to count where it stands. */
const MOST_WORDS = 48

/** The gain of a title that has no other words than those of the query. */
const COVERED = 0.4
/** The gain where two words of the query are neighbours; further apart, divided by their distance. */
const NEAR = 0.2
/** The gain where they stand in the order of the query. It is small: readers remember words better than their order. */
const IN_ORDER = 0.01

const TITLE = SEARCHED_FIELDS.title

/** The positions of a group's words in titles, by ordinal. */
type TitlePositions = Map<number, number[]>

/** By ordinal, the share of its score that an article gains by its title. Articles that gain nothing are left out. */
export function titleFit(index: WordIndex, groups: readonly Group[]): Map<number, number> {
  const gains = new Map<number, number>()
  if (!isWorthwhile(index, groups)) return gains
  const gain = (ordinal: number, share: number) => gains.set(ordinal, (gains.get(ordinal) ?? 0) + share)
  const positions = groups.map((group) => positionsOf(index, group))
  positions.forEach((own, nth) => {
    const before = positions[nth - 1]
    for (const [ordinal, ownPositions] of own) {
      gain(ordinal, COVERED / (index.titleLengths?.[ordinal] || 1))
      const others = before?.get(ordinal)
      if (others) gain(ordinal, nearest(others, ownPositions) / (positions.length - 1))
    }
  })
  return gains
}

/** The files that {@link titleFit} needs and that are missing. */
export function missingForTitleFit(index: WordIndex, groups: readonly Group[]): IndexFile[] {
  if (!index.isSplit || !isWorthwhile(index, groups)) return []
  return [
    ...missingPositions(
      index,
      groups.flatMap((group) => [...typedIn(group), ...correctedIn(group)])
    ),
  ]
}

const isWorthwhile = ({ titleLengths }: WordIndex, groups: readonly Group[]) =>
  groups.length > 1 && titleLengths !== null

/** The ids of a group's words as typed: of each the word itself, or the words that it begins where the archive does not have it. */
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

/** The positions of a group's words: those as typed, and in titles without any of these, its corrections. */
function positionsOf(index: WordIndex, group: Group): TitlePositions {
  const corrected = positionsOfWords(index, correctedIn(group))
  const typed = positionsOfWords(index, typedIn(group))
  return corrected.size === 0 ? typed : new Map([...corrected, ...typed])
}

function positionsOfWords(index: WordIndex, words: readonly number[]): TitlePositions {
  const found: TitlePositions = new Map()
  for (const word of words) {
    visitPositions(index, word, (ordinal, position) => {
      if (position % POSITION_STEP !== FIELDS.indexOf('title')) return
      const known = found.get(ordinal)
      if (known) known.push(position)
      else found.set(ordinal, [position])
    })
  }
  return found
}

/** The greatest gain by the distance and order of two words. */
function nearest(before: readonly number[], after: readonly number[]): number {
  let best = 0
  for (const from of before) {
    for (const to of after) {
      if (from !== to) best = Math.max(best, (NEAR * POSITION_STEP) / Math.abs(to - from) + (to > from ? IN_ORDER : 0))
    }
  }
  return best
}

// Finds the articles that answer a query, how well they do, and whether only by correction. Leaves out operators, which are filters by now.

import { itemAt } from '../../model/item-at.ts'
import { createPhraseFinder, type PhraseFinder } from './find-phrase.ts'
import type { Corrector } from '../words/fuzzy-corrector.ts'
import type { Clause, Query } from '../query/parse-query.ts'
import {
  asPhrase,
  correctGroup,
  hasAllWords,
  joinNeighbours,
  lookUpGroup,
  missingFor,
  type Group,
} from './query-groups.ts'
import type { Reading, Term } from '../results.ts'
import type { IndexFile } from '../index/search-index.ts'
import { createTally } from './tally.ts'
import { missingForTitleFit, titleFit } from './title-fit.ts'
import { postingsOf, type WordIndex } from '../index/word-index.ts'

/** Where fewer articles than this answer, corrections of one slip count as well, then those of two. */
const ENOUGH = 3
const SLIPS = [1, 2]
/** In a query of more words than this, only words that the archive lacks are corrected. */
const MOST_CORRECTED = 8

/** The articles that answer. The next query uses the arrays by ordinal again. */
export interface Matches {
  readonly kind: 'matches'
  /** Ascending. */
  readonly ordinals: Uint32Array
  readonly scores: Float32Array
  /** By ordinal: 1 where the article answers only with a correction. */
  readonly corrected: Uint8Array
  /** By ordinal: 1 where the article has the very words that were typed. */
  readonly exact: Uint8Array
  readonly reading: Reading
}

/** Files of the index that a query needs and that are missing. */
export interface MissingParts {
  readonly kind: 'missing'
  readonly files: readonly IndexFile[]
}

/** Matches a query, or names the files that are missing; null where the query says nothing. `exact` switches other forms and corrections off. */
export type Matcher = (query: Query, exact: boolean) => Matches | MissingParts | null

/** Returns a matcher over an index. An article must answer all groups of a query; where none does, as many of them as possible. */
export function createMatcher(index: WordIndex, correct: Corrector): Matcher {
  const tally = createTally(index)

  const count = (groups: readonly Group[], unwanted: readonly Clause[], find: PhraseFinder) => {
    const barred = unwanted.flatMap((clause) => find(asPhrase(clause)))
    tally.clear(barred.map(({ ordinal }) => ordinal))
    for (const { words, phrases } of groups) {
      tally.add({
        typed: words.flatMap(({ typed }) => typed),
        phrases: phrases.flatMap(find),
        corrected: words.flatMap(({ corrected }) => corrected),
        correctedPhrases: words.flatMap(({ parted }) => parted.flatMap(find)),
      })
    }
  }

  return ({ wanted, unwanted }, exact) => {
    const asTyped = wanted.map((clauses) => lookUpGroup(index, clauses, exact)).filter((group) => group !== null)
    let groups = exact ? asTyped : joinNeighbours(index, asTyped)
    if (groups.length === 0 && unwanted.length === 0) return null
    const files = missingFor(index, groups, unwanted)
    if (files.length > 0) return { kind: 'missing', files }
    const find = createPhraseFinder(index)
    count(groups, unwanted, find)
    for (const slips of exact ? [] : SLIPS) {
      if (tally.hasEnough(groups.length, ENOUGH)) break
      const corrected = groups.map((group) =>
        groups.length > MOST_CORRECTED && hasAllWords(group) ? group : correctGroup(group, { index, correct, slips })
      )
      const lacking = missingFor(index, corrected, [])
      if (lacking.length > 0) return { kind: 'missing', files: lacking }
      groups = corrected
      count(groups, unwanted, find)
    }
    const forTitles = missingForTitleFit(index, groups)
    if (forTitles.length > 0) return { kind: 'missing', files: forTitles }
    for (const [ordinal, fit] of titleFit(index, groups)) tally.raise(ordinal, 1 + fit)
    const required = tally.most()
    const ordinals = groups.length > 0 && required === 0 ? new Uint32Array() : tally.collect(required)
    const reading = {
      terms: termsOf(index, groups, { isFound: tally.isCollected, corrected: tally.corrected, find }),
      phrases: groups.flatMap(({ phrases }) => phrases.map(({ words, field }) => ({ words, field }))),
      groups: groups.length,
      required: required || groups.length,
    }
    return { kind: 'matches', ordinals, scores: tally.scores, corrected: tally.corrected, exact: tally.exact, reading }
  }
}

interface Answers {
  /** Whether an article is among the results. */
  readonly isFound: (ordinal: number) => boolean
  /** By ordinal: 1 where the article answers only with a correction. */
  readonly corrected: Uint8Array
  readonly find: PhraseFinder
}

/** The words of the query, with those of their other forms that the results have, and the corrections without which some would be none. */
function termsOf(
  index: WordIndex,
  groups: readonly Group[],
  { isFound, corrected: byCorrection, find }: Answers
): Term[] {
  const needsCorrection = (ordinal: number) => isFound(ordinal) && byCorrection[ordinal] === 1
  const isIn = (isOne: (ordinal: number) => boolean, word: number) =>
    postingsOf(index, word).some((posting) => isOne(posting >>> 6))
  return groups.flatMap(({ words }) =>
    words.map(({ clause: { typed, folded, prefix, field }, typed: found, corrected, parted }) => {
      const useful = corrected.filter(({ word }) => isIn(needsCorrection, word))
      const forms = found.filter(({ tier, word }) => tier === 'form' && isIn(isFound, word))
      const inRow = parted.filter((phrase) => find(phrase).some(({ ordinal }) => needsCorrection(ordinal)))
      return {
        typed,
        folded,
        prefix,
        field,
        known: found.length > 0,
        forms: forms.map(({ word }) => itemAt(index.words, word)),
        corrected: [
          ...useful.map(({ word }) => itemAt(index.words, word)),
          ...inRow.map((phrase) => phrase.words.join(' ')),
        ],
      }
    })
  )
}

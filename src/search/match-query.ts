// Which articles answer the words of a query, how well, and whether only by correction.

import type { Corrector } from './fuzzy-corrector.ts'
import { expandCorrected, expandTyped, type Expansion } from './expand-word.ts'
import type { QueryWord } from './parse-query.ts'
import type { Reading } from './results.ts'
import { createTally } from './tally.ts'
import type { WordIndex } from './word-index.ts'

/** With fewer articles than this that answer as typed, corrections are offered as well. */
const ENOUGH = 3

/** The articles that answer. The arrays by ordinal are used again by the next query. */
export interface Matches {
  /** Ascending. */
  readonly ordinals: Uint32Array
  readonly scores: Float32Array
  /** By ordinal: 1 where the article answers only with a correction. */
  readonly corrected: Uint8Array
  readonly reading: Reading
}

export type Matcher = (words: readonly QueryWord[], exact: boolean) => Matches

/** A matcher over an index; `exact` switches corrections off. An article must have all the words, or the most of them that any has. */
export function createMatcher(index: WordIndex, correct: Corrector): Matcher {
  const tally = createTally(index)
  return (words, exact) => {
    const typed = words.map((word) => expandTyped(index.words, word))
    tally.clear()
    for (const expansions of typed) tally.add(expansions, [])
    const enough = tally.count(words.length, ENOUGH)
    const corrected = words.map((word, at) => (exact || enough ? [] : correctWord(correct, word, typed[at] ?? [])))
    if (corrected.some((expansions) => expansions.length > 0)) {
      tally.clear()
      typed.forEach((expansions, at) => tally.add(expansions, corrected[at] ?? []))
    }
    const required = tally.most()
    const ordinals = required === 0 ? new Uint32Array() : tally.collect(required)
    const mended = ordinals.filter((ordinal) => tally.corrected[ordinal] === 1)
    const useful = usefulWords(index, corrected.flat(), mended)
    return {
      ordinals,
      scores: tally.scores,
      corrected: tally.corrected,
      reading: {
        required: required || words.length,
        terms: words.map((word, at) => ({
          ...word,
          known: (typed[at] ?? []).length > 0,
          corrected: (corrected[at] ?? []).flatMap((expansion) =>
            useful.has(expansion.word) ? (index.words[expansion.word] ?? []) : []
          ),
        })),
      },
    }
  }
}

/** The corrections of a word that are not counted as typed already. */
function correctWord(correct: Corrector, { folded }: QueryWord, typed: readonly Expansion[]): Expansion[] {
  const known = new Set(typed.map(({ word }) => word))
  return expandCorrected(correct(folded)).filter(({ word }) => !known.has(word))
}

/** The ids of those corrected words that stand in one of the articles given. */
function usefulWords(index: WordIndex, corrected: readonly Expansion[], ordinals: Uint32Array): Set<number> {
  const answers = new Set(ordinals)
  const isUseful = ({ word }: Expansion) =>
    index.postings.subarray(index.starts[word], index.starts[word + 1]).some((posting) => answers.has(posting >>> 6))
  return new Set(answers.size === 0 ? [] : corrected.filter(isUseful).map(({ word }) => word))
}

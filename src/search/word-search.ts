// An index that is open for queries. Its parts may come later: what lacks one is answered with the names of the files.

import { createFuzzyCorrector } from './fuzzy-corrector.ts'
import { createMatcher, type Matcher } from './match-query.ts'
import type { SearchIndex } from './search-index.ts'
import { createSuggester, type Suggester } from './suggest-words.ts'
import { readIndex, type WordIndex } from './word-index.ts'

export interface WordSearch {
  readonly match: Matcher
  /** Words to offer for a folded beginning of one, or the files without which nobody knows. */
  readonly suggest: Suggester
  /** Loads a file that was missing. */
  readonly load: WordIndex['load']
}

/** Opens an index; costs a walk over its vocabulary. */
export function openWordSearch(index: SearchIndex): WordSearch {
  const words = readIndex(index)
  const correct = createFuzzyCorrector(words.words)
  return { match: createMatcher(words, correct), suggest: createSuggester(words, correct), load: words.load }
}

// An index that is open for queries. Its parts may come later: what lacks one is answered with the names of the files.

import { sortOf, type Criteria } from '../model/criteria.ts'
import { filtersInUse } from '../model/edit-criteria.ts'
import { createFuzzyCorrector } from './fuzzy-corrector.ts'
import { createMatcher, type Matcher, type MissingFiles } from './match-query.ts'
import { orderOrdinals } from './order-ordinals.ts'
import { parseQuery } from './parse-query.ts'
import type { Hits } from './results.ts'
import type { SearchIndex } from './search-index.ts'
import { createSuggester, type Suggester } from './suggest-words.ts'
import { readIndex, type WordIndex } from './word-index.ts'

export interface WordSearch {
  readonly match: Matcher
  /** Words to offer for a folded beginning of one, or the files without which nobody knows. */
  readonly suggest: Suggester
  /** Takes a file that was missing. */
  readonly give: WordIndex['give']
}

/** Opens an index; costs a walk over its vocabulary. */
export function openWordSearch(index: SearchIndex): WordSearch {
  const words = readIndex(index)
  const correct = createFuzzyCorrector(words.words)
  return { match: createMatcher(words, correct), suggest: createSuggester(words, correct), give: words.give }
}

/**
 * What answers criteria that ask for words and nothing else, which takes no columns; or the files that it takes. null where the criteria ask
 * for more than that, or for less.
 */
export function findHits({ match }: WordSearch, criteria: Criteria): Hits | MissingFiles | null {
  const query = parseQuery(criteria.query)
  if (filtersInUse(criteria) > 0 || query.filters.length > 0) return null
  const matches = match(query, criteria.exact)
  if (matches === null || matches.kind === 'missing') return matches
  const { ordinals, uncorrected } = orderOrdinals(matches.ordinals, sortOf(criteria), matches)
  return { total: ordinals.length, ordinals, uncorrected, reading: matches.reading }
}

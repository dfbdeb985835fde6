// The end of a query that is still being typed: its last word, or the last few together, so that labels of several words can be suggested. There
// is none within quotes, after a dash, or after an operator other than a facet's.

import { FACET_OPERATORS, type FacetOperator } from '../../search/query/operators.ts'
import { operatorOf, saysOr } from '../../search/query/query-words.ts'
import { splitWords } from '../../search/words/split-words.ts'

export interface TypedEnd {
  /** The query before it, without the space between. */
  readonly before: string
  readonly typed: string
  /** Folded, at least one; the last may be the beginning of a word. */
  readonly words: readonly string[]
  /** The facet that its operator names; null for any. */
  readonly facet: FacetOperator | null
}

/** Labels of values rarely have more words than this. */
const MOST_WORDS = 4

const BEHIND_OPERATOR = /^(.*?)(?:^|\s)(\p{L}+):(?:"([^"]*)|(\S*))$/isu
const PLAIN_WORD = /^[^\s":-][^\s":]*$/u

/** Returns the ends of a query for which there may be suggestions, the longest first. */
export function typedEnds(query: string): readonly TypedEnd[] {
  const [, before = '', operator = '', quoted, bare] = BEHIND_OPERATOR.exec(query) ?? []
  const named = operatorOf(operator.toLowerCase())
  const facet = FACET_OPERATORS.find((name) => name === named)
  if (facet) return endOf(before, quoted ?? bare ?? '', facet)
  if ((query.match(/"/gu)?.length ?? 0) % 2 === 1 || /\s$/u.test(query)) return []
  const parts = query.trimStart().split(/\s+/u)
  const plain = parts.length - 1 - parts.findLastIndex((part) => !PLAIN_WORD.test(part) || saysOr(part))
  return Array.from({ length: Math.min(plain, MOST_WORDS) }, (_, less) => Math.min(plain, MOST_WORDS) - less).flatMap(
    (count) => endOf(parts.slice(0, -count).join(' '), parts.slice(-count).join(' '), null)
  )
}

function endOf(before: string, typed: string, facet: FacetOperator | null): TypedEnd[] {
  const words = splitWords(typed)
  return words.length === 0 ? [] : [{ before: before.trimEnd(), typed, words, facet }]
}

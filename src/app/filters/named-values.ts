// Finds the values that words of a query name by their label, in either number: `wage` names the theme Wages.

import type { Catalogue } from '../../model/bundle.ts'
import type { CountedValue } from '../../model/facets.ts'
import { createNameLookup, LONGEST_NAME } from '../../search/query/find-names.ts'
import { FACET_OPERATORS, type FacetOperator } from '../../search/query/operators.ts'
import { type Clause, parseQuery } from '../../search/query/parse-query.ts'
import { printQuery } from '../../search/query/print-query.ts'

export interface NamedValue {
  readonly facet: FacetOperator
  readonly value: CountedValue
  /** The words that name it, as typed. */
  readonly typed: string
  /** The query without them. */
  readonly rest: string
}

/** The words of a group that can be a name or a part of one: a word or a phrase that counts in any field. */
function wordsOf([clause, ...others]: readonly Clause[]) {
  if (clause === undefined || clause.field !== null || others.length > 0) return null
  if (clause.kind === 'word') return { words: [clause.folded], typed: clause.typed }
  return { words: clause.words, typed: clause.words.join(' ') }
}

/** Returns the values that the query names and that have articles, in the order of its words. Of the names at a word the longest counts. */
export function namedValuesOf(query: string, catalogue: Pick<Catalogue, FacetOperator>): readonly NamedValue[] {
  const parsed = parseQuery(query)
  const groups = parsed.wanted.map(wordsOf)
  const lookUp = createNameLookup(
    FACET_OPERATORS.flatMap((facet) =>
      catalogue[facet].filter(({ count }) => count > 0).map((value) => ({ facet, value, label: value.label }))
    )
  )

  /** The longest name that begins at a group, with the index after its last group. */
  const findAt = (start: number): (NamedValue & { readonly end: number }) | null => {
    for (let end = Math.min(groups.length, start + LONGEST_NAME); end > start; end--) {
      const run = groups.slice(start, end).filter((group) => group !== null)
      if (run.length < end - start) continue
      const match = lookUp(run.flatMap(({ words }) => words))
      if (match === null) continue
      const wanted = parsed.wanted.toSpliced(start, end - start)
      return {
        facet: match.facet,
        value: match.value,
        typed: run.map(({ typed }) => typed).join(' '),
        rest: printQuery({ ...parsed, wanted }),
        end,
      }
    }
    return null
  }

  const found: NamedValue[] = []
  for (let start = 0; start < groups.length; start++) {
    const at = findAt(start)
    if (at === null) continue
    const { end, ...value } = at
    // `wage wages` names one value.
    if (!found.some((each) => each.value === value.value)) found.push(value)
    start = end - 1
  }
  return found
}

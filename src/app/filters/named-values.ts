// Finds the values that words of a query name by their label, in either number: `wage` names the theme Wages.

import type { Catalogue } from '../../model/bundle.ts'
import type { CountedValue } from '../../model/facets.ts'
import { firstPartOf } from '../../search/query/find-names.ts'
import { type Clause, FACET_OPERATORS, type FacetOperator, parseQuery } from '../../search/query/parse-query.ts'
import { printQuery } from '../../search/query/print-query.ts'
import { otherForms } from '../../search/words/other-forms.ts'
import { splitWords } from '../../search/words/split-words.ts'
import { isStopWord } from '../../search/words/stop-words.ts'

export interface NamedValue {
  readonly facet: FacetOperator
  readonly value: CountedValue
  /** The words that name it, as typed. */
  readonly typed: string
  /** The query without them. */
  readonly rest: string
}

/** A label with more words is not looked for. */
const MOST_WORDS = 6

const nameOf = (words: readonly string[]) => words.filter((word) => !isStopWord(word)).join(' ')

/** The name itself, then with its last word in the other number. */
function namesFor(name: string): string[] {
  const lastAt = name.lastIndexOf(' ') + 1
  return [name, ...otherForms(name.slice(lastAt)).map((form) => name.slice(0, lastAt) + form)]
}

/** The words of a group that can be a name or a part of one: a word or a phrase that counts in any field. */
function wordsOf([clause, ...others]: readonly Clause[]): { readonly name: string; readonly typed: string } | null {
  if (clause === undefined || clause.field !== null || others.length > 0) return null
  if (clause.kind === 'word') return { name: clause.folded, typed: clause.typed }
  return { name: nameOf(clause.words), typed: clause.words.join(' ') }
}

/** Returns the values that the query names and that have articles, in the order of its words. Of the names at a word the longest counts. */
export function namedValuesOf(query: string, catalogue: Pick<Catalogue, FacetOperator>): readonly NamedValue[] {
  const parsed = parseQuery(query)
  const groups = parsed.wanted.map(wordsOf)
  const values = FACET_OPERATORS.flatMap((facet) => catalogue[facet].map((value) => ({ facet, value })))
  const named = values.filter(({ value }) => value.count > 0)
  const called = (nameIn: (label: string) => string) =>
    named
      .map((each) => [nameOf(splitWords(nameIn(each.value.label))), each] as const)
      .filter(([name]) => name !== '')
      // Of two values with one name the first counts.
      .toReversed()
  const byName = new Map([...called(firstPartOf), ...called((label) => label)])

  /** The longest name that begins at a group, with the index after its last group. */
  const findAt = (start: number): (NamedValue & { readonly end: number }) | null => {
    for (let end = Math.min(groups.length, start + MOST_WORDS); end > start; end--) {
      const run = groups.slice(start, end).filter((group) => group !== null)
      if (run.length < end - start) continue
      const [match] = namesFor(run.map(({ name }) => name).join(' ')).flatMap((name) => byName.get(name) ?? [])
      if (match === undefined) continue
      const wanted = parsed.wanted.toSpliced(start, end - start)
      return { ...match, typed: run.map(({ typed }) => typed).join(' '), rest: printQuery({ ...parsed, wanted }), end }
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

// Finds the names of themes, formats, places and regions among the plain words of a query.

import { otherForms } from '../words/other-forms.ts'
import { splitWords } from '../words/split-words.ts'
import { isStopWord } from '../words/stop-words.ts'
import type { PlainWord } from './find-periods.ts'
import { FACET_OPERATORS, type FacetOperator } from './operators.ts'

export interface NamedThing {
  readonly facet: FacetOperator
  readonly id: string
}

/** The values of each facet that a word can name. */
export type NamedFacets = Readonly<Record<FacetOperator, readonly { readonly id: string; readonly label: string }[]>>

export interface FoundName extends NamedThing {
  /** The words that name it. */
  readonly words: readonly PlainWord[]
}

/** The most words of a name. */
export const LONGEST_NAME = 8

/** `Skills` of `Skills and lifelong learning`: a part of a label that stands for the whole. */
export const firstPartOf = (label: string): string => label.split(' and ', 1).join('')

/** Small words do not count: `future work` is Future of work. */
const nameOf = (words: readonly string[]): string => words.filter((word) => !isStopWord(word)).join(' ')

/**
 * Returns a lookup of values by folded words: a whole label or the first part of one, the last word also in another form (`videos`). A name that two
 * values share finds neither.
 */
export function createNameLookup<Value extends { readonly label: string }>(
  values: readonly Value[]
): (words: readonly string[]) => Value | null {
  const byName = new Map([...valuesByName(values, firstPartOf), ...valuesByName(values, (label) => label)])
  return (words) => {
    const forms = words.slice(-1).flatMap((last) => [last, ...otherForms(last)])
    const found = forms.map((form) => byName.get(nameOf([...words.slice(0, -1), form])) ?? null)
    return found.find((value) => value !== null) ?? null
  }
}

/** The value of each name; null for a name that two values have. */
function valuesByName<Value extends { readonly label: string }>(
  values: readonly Value[],
  partOf: (label: string) => string
): Map<string, Value | null> {
  const byName = new Map<string, Value | null>()
  for (const value of values) {
    const name = nameOf(splitWords(partOf(value.label)))
    byName.set(name, byName.has(name) ? null : value)
  }
  return byName
}

/** Returns a finder of names: the longest first, without overlaps. A name neither begins nor ends with a small word. */
export function createNameFinder(facets: NamedFacets): (words: readonly PlainWord[]) => FoundName[] {
  const lookUp = createNameLookup(
    FACET_OPERATORS.flatMap((facet) => facets[facet].map(({ id, label }) => ({ facet, id, label })))
  )
  const find = (words: readonly PlainWord[]): NamedThing | null => {
    const name = splitWords(words.map(({ text }) => text).join(' '))
    return [name[0], name.at(-1)].some((word) => word === undefined || isStopWord(word)) ? null : lookUp(name)
  }
  return (words) => {
    const found: FoundName[] = []
    for (let start = 0; start < words.length;) {
      const name = longestAt(words, start, find)
      if (name) found.push(name)
      start += name?.words.length ?? 1
    }
    return found
  }
}

/** The longest name that begins here; null for none. */
function longestAt(
  words: readonly PlainWord[],
  start: number,
  find: (words: readonly PlainWord[]) => NamedThing | null
): FoundName | null {
  for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
    const some = words.slice(start, start + length)
    const thing = some.some(({ isClosed }) => isClosed) ? null : find(some)
    if (thing) return { facet: thing.facet, id: thing.id, words: some }
  }
  return null
}

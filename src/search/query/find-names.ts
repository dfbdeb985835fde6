// Finds the names of themes, formats, places and regions among the plain words of a query.

import { otherForms } from '../words/other-forms.ts'
import { splitWords } from '../words/split-words.ts'
import type { PlainWord } from './find-periods.ts'
import { FACET_OPERATORS, type FacetOperator } from './parse-query.ts'

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
const LONGEST_NAME = 8

/** Returns a finder of names: the longest first, without overlaps. The last word may be in another form (`videos`). A name that two values share finds neither. */
export function createNameFinder(facets: NamedFacets): (words: readonly PlainWord[]) => FoundName[] {
  const things = FACET_OPERATORS.flatMap((facet) => facets[facet].map(({ id, label }) => ({ facet, id, label })))
  const byName = new Map([...thingsByName(things, firstPartOf), ...thingsByName(things, (label) => label)])
  const find = (words: readonly PlainWord[]): NamedThing | null => {
    const name = splitWords(words.map(({ text }) => text).join(' '))
    const start = name.slice(0, -1)
    const forms = name
      .slice(-1)
      .flatMap((last) => [last, ...otherForms(last)].map((form) => [...start, form].join(' ')))
    return forms.map((form) => byName.get(form) ?? null).find((thing) => thing !== null) ?? null
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

/** `Skills` of `Skills and lifelong learning`: a part of a label that stands for the whole. */
export const firstPartOf = (label: string): string => label.split(' and ', 1).join('')

/** The value of each name; null for a name that two values have. */
function thingsByName(
  things: readonly (NamedThing & { readonly label: string })[],
  nameOf: (label: string) => string
): Map<string, NamedThing | null> {
  const byName = new Map<string, NamedThing | null>()
  for (const { facet, id, label } of things) {
    const name = splitWords(nameOf(label)).join(' ')
    byName.set(name, byName.has(name) ? null : { facet, id })
  }
  return byName
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
    if (thing) return { ...thing, words: some }
  }
  return null
}

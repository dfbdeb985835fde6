// What shows of a value beside an article: its label, and the class of its hue.

import { FACETS, type Facet } from '../../model/facets.ts'
import type { ShownValue } from '../../model/page-data.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'

export interface ValueLook {
  readonly label: string
  /** null for values without a square: places, formats. */
  readonly hue: string | null
}

export type ValueWords = (facet: Facet, id: string) => ValueLook

/** Makes a function that looks values up by facet and id, in a catalogue or in the labels of a page. Memoize it: rows compare it. */
export function valueWordsOf(values: Readonly<Record<Facet, readonly ShownValue[]>>): ValueWords {
  const byFacet = new Map(
    FACETS.map((facet) => [facet, new Map(values[facet].map((value) => [value.id, value]))] as const)
  )
  return (facet, id) => {
    const value = byFacet.get(facet)?.get(id)
    const hue = facet === 'flag' ? FLAG_HUE : facet === 'theme' ? hueOf(value?.group) : null
    return { label: value?.label ?? id, hue }
  }
}

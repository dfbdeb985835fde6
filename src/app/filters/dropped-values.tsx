// Says what the address asks for and the archive can't understand. It is left out of what is asked, never silently.

import { FACETS } from '../../model/facets.ts'
import type { Dropped } from '../../address/criteria-address.ts'
import { FACET_WORDS } from './filter-words.ts'

/** One sentence on a parameter that was dropped. */
export function explainDropped({ parameter, value }: Dropped): string {
  const facet = FACETS.find((each) => parameter === each || parameter === `not.${each}`)
  if (facet !== undefined) return `The address names a ${FACET_WORDS[facet].one} that this archive lacks: ${value}.`
  if (parameter === 'from' || parameter === 'to') return `The address names a day that no calendar has: ${value}.`
  if (parameter === 'sort') return `The address names an order that is not known here: ${value}.`
  return `The address says something that is not understood: ${parameter}=${value}.`
}

export function DroppedValues({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null
  const sentences = new Set(dropped.map(explainDropped))
  return [...sentences].map((sentence) => (
    <p key={sentence} className="explain">
      {sentence}
    </p>
  ))
}

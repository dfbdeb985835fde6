// Says what the address asks for and the archive can't understand. The search leaves it out, and the reader is told.

import { FACETS } from '../../model/facets.ts'
import type { Dropped } from '../../address/criteria-address.ts'
import { Explanation } from './reading-line.tsx'
import { FACET_WORDS, WORDS } from './words.tsx'

/** One sentence on a parameter that was dropped. */
export function explainDropped({ parameter, value }: Dropped): string {
  const facet = FACETS.find((each) => parameter === each || parameter === `not.${each}`)
  if (facet !== undefined) return WORDS.unknownValue(FACET_WORDS[facet], value)
  if (parameter === 'from' || parameter === 'to') return WORDS.unknownDay(value)
  if (parameter === 'sort') return WORDS.unknownOrder(value)
  return WORDS.unknown(parameter, value)
}

export function DroppedValues({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const sentences = new Set(dropped.map(explainDropped))
  return [...sentences].map((sentence) => <Explanation key={sentence}>{sentence}</Explanation>)
}

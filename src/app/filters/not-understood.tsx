// Says what the address or the query asks for and the archive can't understand. Loaded when there is any.

import { FACETS } from '../../model/facets.ts'
import type { Dropped } from '../../address/criteria-address.ts'
import type { UnknownValue } from '../../search/results.ts'
import { readTypedPeriod } from '../../model/typed-period.ts'
import { explainPeriod } from './explain-period.ts'
import { Explanation } from './reading-line.tsx'
import { NOT_UNDERSTOOD_WORDS as UNKNOWN } from './not-understood-words.ts'
import { PANEL_WORDS } from './panel-words.ts'
import { FACET_WORDS } from './words.tsx'

/** One sentence on a parameter that was dropped. */
export function explainDropped({ parameter, value }: Dropped): string {
  const facet = FACETS.find((each) => parameter === each || parameter === `not.${each}`)
  if (facet !== undefined) return UNKNOWN.unknownValue(FACET_WORDS[facet], value)
  if (parameter === 'from' || parameter === 'to') {
    const typed = readTypedPeriod(value)
    // A second bound can be a good one: it is only one too many.
    return typed.kind === 'period' ? UNKNOWN.unknown(parameter, value) : UNKNOWN.noSuchDate(value, explainPeriod(typed))
  }
  if (parameter === 'sort') return UNKNOWN.unknownOrder(value)
  return UNKNOWN.unknown(parameter, value)
}

/** One sentence on an operator of the query that asks for nothing. */
export function explainUnknown({ operator, value }: UnknownValue): string {
  const facet = FACETS.find((each) => each === operator)
  if (facet !== undefined) return UNKNOWN.noSuchValue(FACET_WORDS[facet], value)
  const typed = readTypedPeriod(value)
  return UNKNOWN.noSuchDate(value, typed.kind === 'period' ? PANEL_WORDS.unreadable : explainPeriod(typed))
}

export interface NotUnderstoodProps {
  readonly dropped: readonly Dropped[]
  readonly unknown: readonly UnknownValue[]
}

/** One sentence on each, none twice. */
export const explainNotUnderstood = ({ dropped, unknown }: NotUnderstoodProps): readonly string[] => [
  ...new Set([...dropped.map(explainDropped), ...unknown.map(explainUnknown)]),
]

export function NotUnderstood(props: NotUnderstoodProps) {
  return <Explanation>{explainNotUnderstood(props).join(' ')}</Explanation>
}

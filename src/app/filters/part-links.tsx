// The buttons at the top of the sheet that lead to its longer parts. Each says how many of its values are in use.

import type { Catalogue } from '../../model/bundle.ts'
import type { Criteria } from '../../model/criteria.ts'
import type { Facet } from '../../model/facets.ts'
import { PANEL_WORDS } from './panel-words.ts'
import { FACET_WORDS } from './words.tsx'

type Part = Facet | 'period'

const PARTS = ['theme', 'format', 'place', 'period'] as const satisfies readonly Part[]

const nameOf = (part: Part) => (part === 'period' ? PANEL_WORDS.period : FACET_WORDS[part].heading)

function countInUse({ chosen, excluded, from, to }: Criteria, part: Part): number {
  if (part === 'period') return from === null && to === null ? 0 : 1
  return chosen[part].length + excluded[part].length
}

/** Shows a part, and moves the focus to its heading. */
function goTo(part: Part, from: Element) {
  const section = from.closest('dialog')?.querySelector(`[data-part=${part}]`)
  section?.scrollIntoView()
  section?.querySelector('h3')?.focus({ preventScroll: true })
}

export interface PartLinksProps {
  readonly criteria: Criteria
  readonly catalogue: Catalogue
}

export function PartLinks({ criteria, catalogue }: PartLinksProps) {
  const parts = PARTS.filter((part) => part === 'period' || catalogue[part].some(({ count }) => count > 0))
  return (
    <nav
      className="sticky top-0 z-1 -mx-edge flex flex-wrap justify-between gap-x-2 border-b border-rule bg-paper px-edge"
      aria-label={PANEL_WORDS.parts}
    >
      {parts.map((part) => {
        const name = nameOf(part)
        const inUse = countInUse(criteria, part)
        return (
          <button
            key={part}
            type="button"
            className="min-h-11 text-ui text-accent"
            aria-label={inUse === 0 ? undefined : PANEL_WORDS.partInUseSaid(name, inUse)}
            onClick={({ currentTarget }) => goTo(part, currentTarget)}
          >
            {inUse === 0 ? name : PANEL_WORDS.partInUse(name, inUse)}
          </button>
        )
      })}
    </nav>
  )
}

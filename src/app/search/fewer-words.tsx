// Where no article has all words of a query: what each of them keeps out, as links with what would stand here without it. Loaded when needed.

import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Criteria } from '../../model/criteria.ts'
import { useResults } from '../archive/use-results.ts'
import { criteriaHref } from '../criteria/criteria-href.ts'
import type { Relaxation } from '../filters/relaxations.ts'
import { formatCount } from '../ui/count-words.ts'
import { wordRelaxationsOf } from './word-relaxations.ts'

/** Nothing where the rest, too, is nowhere found together. */
function Rest({ relaxation: { called, without } }: { readonly relaxation: Relaxation }) {
  const state = useResults(without)
  if (state.status !== 'ready' || !state.settled || state.results.total === 0) return null
  const { reading, total } = state.results
  if (reading !== null && reading.required < reading.groups) return null
  return (
    <li>
      <Link to={criteriaHref(without)}>Without {called}</Link> {formatCount(total)}
    </li>
  )
}

export function FewerWords({ criteria }: { readonly criteria: Criteria }): ReactNode {
  return (
    <ul className="fewer" aria-label="All of the others">
      {wordRelaxationsOf(criteria).map((relaxation) => (
        <Rest key={relaxation.called} relaxation={relaxation} />
      ))}
    </ul>
  )
}

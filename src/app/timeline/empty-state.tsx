// Nothing found: what to let go of, and what that would give. A part whose going would still give nothing is not offered.

import { Link } from 'react-router'
import type { Criteria } from '../../model/criteria.ts'
import { startOver } from '../../model/edit-criteria.ts'
import type { Hits } from '../../search/results.ts'
import { type Relaxation, relaxationsOf } from '../filters/relaxations.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { wordRelaxationsOf } from '../search/word-relaxations.ts'
import { useCards } from '../archive/use-cards.ts'
import { useResults } from '../archive/use-results.ts'
import { formatCount, inWords } from '../ui/count-words.ts'
import { formatDay } from '../ui/format-day.ts'

export interface EmptyStateProps {
  readonly criteria: Criteria
  readonly hrefOf: (criteria: Criteria) => string
}

const FIRST = { start: 0, end: 1 } as const

/** The first article that would come, and its day. */
function FirstOf({ results }: { readonly results: Hits }) {
  const { rows } = useCards(results, FIRST)
  const card = rows[0]?.card
  if (card === undefined) return null
  return (
    <>
      {card.title}, {formatDay(card.day)}
    </>
  )
}

/** One row; nothing until it is known that it would help. The search answers in turn, so that rows come one under the other. */
function RelaxationRow({ relaxation, href }: { readonly relaxation: Relaxation; readonly href: string }) {
  const state = useResults(relaxation.without)
  if (state.status !== 'ready' || !state.settled || state.results.total === 0) return null
  return (
    <li>
      <span className="n">{formatCount(state.results.total)}</span>
      <Link className="what" to={href}>
        Without {relaxation.called}
      </Link>
      <span className="then">
        <FirstOf results={state.results} />
      </span>
    </li>
  )
}

function headingFor(conditions: number): string {
  if (conditions < 2) return 'Nothing answers this.'
  return `Nothing answers ${conditions === 2 ? 'both' : `all ${inWords(conditions)}`}. Let go of one.`
}

export function EmptyState({ criteria, hrefOf }: EmptyStateProps) {
  const catalogue = useCatalogue()
  const { articles } = useOverview()
  const relaxations = relaxationsOf(criteria, catalogue)
  const several = relaxations.length > 1
  const rows = [...(several ? relaxations : []), ...wordRelaxationsOf(criteria)]
  return (
    <div className="empty">
      <h2>{headingFor(relaxations.length)}</h2>
      <p className="lead">
        {rows.length > 0 && 'Each line says how many articles would stand here without that part of the question. Or '}
        <Link to={hrefOf(startOver(criteria))}>
          {rows.length > 0 ? 'let go of all' : 'Let go of it'}, for {formatCount(articles)}
        </Link>
        .
      </p>
      {rows.length > 0 && (
        <ol className="relax">
          {rows.map((relaxation) => (
            <RelaxationRow key={relaxation.called} relaxation={relaxation} href={hrefOf(relaxation.without)} />
          ))}
        </ol>
      )}
    </div>
  )
}

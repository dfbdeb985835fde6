// Nothing found: what to let go of, and what that would give. A part whose going would still give nothing is not offered; where no part alone
// would help, that is said.

import { Link } from 'react-router'
import type { Criteria } from '../../model/criteria.ts'
import { startOver } from '../../model/edit-criteria.ts'
import type { Hits } from '../../search/results.ts'
import { relaxationsOf } from '../filters/relaxations.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { wordRelaxationsOf } from '../search/word-relaxations.ts'
import { useCards } from '../archive/use-cards.ts'
import { formatCount, inWords } from '../ui/count-words.ts'
import { formatDay } from '../ui/format-day.ts'
import { type Tried, TryEach } from './try-each.tsx'

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

interface HelpProps {
  readonly called: string
  readonly results: Hits
  readonly href: string
}

/** A part that may go, with what that would give. */
function Help({ called, results, href }: HelpProps) {
  return (
    <li>
      <span className="n">{formatCount(results.total)}</span>
      <Link className="what" to={href}>
        Without {called}
      </Link>
      <span className="then">
        <FirstOf results={results} />
      </span>
    </li>
  )
}

/** The parts whose going would help. */
const helpsOf = (tried: readonly Tried[], hrefOf: EmptyStateProps['hrefOf']): readonly HelpProps[] =>
  tried.flatMap(({ relaxation: { called, without }, outcome }) =>
    outcome === null || outcome === 'unknown' || outcome.total === 0
      ? []
      : [{ called, results: outcome, href: hrefOf(without) }]
  )

/** What is the matter with so many conditions. `helps`: whether letting go of one would help; null where that is not known. */
function headingFor(conditions: number, helps: boolean | null): string {
  if (conditions < 2) return 'Nothing answers this.'
  const all = conditions === 2 ? 'both' : `all ${inWords(conditions)}`
  if (helps === null) return `Nothing answers ${all}.`
  if (helps) return `Nothing answers ${all}. Let go of one.`
  return `Nothing answers ${all}, nor ${conditions === 2 ? 'either alone' : `any ${inWords(conditions - 1)} of them`}.`
}

export function EmptyState({ criteria, hrefOf }: EmptyStateProps) {
  const catalogue = useCatalogue()
  const { articles } = useOverview()
  const conditions = relaxationsOf(criteria, catalogue)
  const startHref = hrefOf(startOver(criteria))
  return (
    <TryEach relaxations={[...(conditions.length > 1 ? conditions : []), ...wordRelaxationsOf(criteria)]}>
      {(tried) => {
        // All of it comes at once: line by line it would move under the reader's eyes.
        if (tried.some(({ outcome }) => outcome === 'unknown')) {
          return (
            <div className="empty">
              <h2>{headingFor(conditions.length, null)}</h2>
            </div>
          )
        }
        const helps = helpsOf(tried, hrefOf)
        const isKnown = tried.every(({ outcome }) => outcome !== null)
        return (
          <div className="empty">
            <h2>{headingFor(conditions.length, helps.length > 0 || (isKnown ? false : null))}</h2>
            <p className="lead">
              {helps.length > 0 &&
                'Each line says how many articles would stand here without that part of the question. Or '}
              <Link to={startHref}>
                {helps.length > 0 ? 'let go of all' : conditions.length > 1 ? 'Let go of all' : 'Let go of it'}, for{' '}
                {formatCount(articles)}
              </Link>
              .
            </p>
            {helps.length > 0 && (
              <ol className="relax">
                {helps.map((help) => (
                  <Help key={help.called} {...help} />
                ))}
              </ol>
            )}
          </div>
        )
      }}
    </TryEach>
  )
}

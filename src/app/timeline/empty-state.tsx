// Nothing found: what to let go of, and what that would give. A part whose going would still give nothing is not offered; where no part alone
// would help, that is said.

import { useQuery } from '@tanstack/react-query'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { startOver } from '../../model/edit-criteria.ts'
import type { Hits } from '../../search/results.ts'
import { loadRows } from '../archive/load-cards.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useHitsOfEach } from '../archive/use-answer.ts'
import { relaxationsOf } from '../filters/relaxations.ts'
import { wordRelaxationsOf } from '../filters/word-relaxations.ts'
import { formatCount, inWords } from '../../publish/count-in-words.ts'
import { formatDay } from '../../publish/day-in-words.ts'

interface HelpProps {
  readonly called: string
  readonly href: string
  readonly hits: Hits
}

/** A part that may go, with how many articles that would give, and the first of them. */
function Help({ called, href, hits }: HelpProps) {
  const { data } = useQuery({
    queryKey: ['rows', href, 0, 1],
    queryFn: ({ client, signal }) => loadRows(client, hits, { start: 0, end: 1, signal }),
  })
  const card = data?.[0]?.card
  return (
    <li>
      <span className="n">{formatCount(hits.total)}</span>
      <a className="what" href={href}>
        Without {called}
      </a>
      <span className="then">{card && `${card.title}, ${formatDay(card.day)}`}</span>
    </li>
  )
}

/** What is the matter with so many conditions. `helps`: whether letting go of one would help; null where that is not known. */
function headingFor(conditions: number, helps: boolean | null): string {
  if (conditions < 2) return 'Nothing answers this.'
  const all = conditions === 2 ? 'both' : `all ${inWords(conditions)}`
  if (helps === null) return `Nothing answers ${all}.`
  if (helps) return `Nothing answers ${all}. Let go of one.`
  return `Nothing answers ${all}, nor ${conditions === 2 ? 'either alone' : `any ${inWords(conditions - 1)} of them`}.`
}

export function EmptyState({ criteria }: { readonly criteria: Criteria }) {
  const catalogue = useCatalogue()
  const { articles } = useOverview()
  const conditions = relaxationsOf(criteria, catalogue)
  const relaxations = [...(conditions.length > 1 ? conditions : []), ...wordRelaxationsOf(criteria)]
  const outcomes = useHitsOfEach(relaxations.map(({ without }) => without))
  // All of it comes at once: line by line it would move under the reader's eyes.
  if (outcomes.some(({ isPending }) => isPending)) {
    return (
      <div className="empty">
        <h2>{headingFor(conditions.length, null)}</h2>
      </div>
    )
  }
  const helps = relaxations.flatMap(({ called, without }, at): HelpProps[] => {
    const hits = outcomes[at]?.data
    return hits === undefined || hits.total === 0 ? [] : [{ called, href: criteriaHref(without), hits }]
  })
  const isKnown = outcomes.every(({ isSuccess }) => isSuccess)
  return (
    <div className="empty">
      <h2>{headingFor(conditions.length, helps.length > 0 || (isKnown ? false : null))}</h2>
      <p className="lead">
        {helps.length > 0 && 'Each line says how many articles would stand here without that part of the question. Or '}
        <a href={criteriaHref(startOver(criteria))}>
          {helps.length > 0 ? 'let go of all' : conditions.length > 1 ? 'Let go of all' : 'Let go of it'}, for{' '}
          {formatCount(articles)}
        </a>
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
}

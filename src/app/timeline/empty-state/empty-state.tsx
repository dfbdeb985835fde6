// What stands in place of an empty list: which parts of the question to leave out, and how many articles each leaves. A part is offered only
// where articles would answer without it.

import { useQuery } from '@tanstack/react-query'
import { criteriaHref } from '../../../address/criteria-address.ts'
import type { Criteria } from '../../../model/criteria.ts'
import { startOver } from '../../../model/edit-criteria.ts'
import type { Hits } from '../../../search/results.ts'
import { loadRows } from '../../archive/load-cards.ts'
import { useCatalogue, useOverview } from '../../archive/queries.ts'
import { useHitsOfEach } from '../../archive/use-answer.ts'
import { relaxationsOf } from '../../filters/relaxations.ts'
import { wordRelaxationsOf } from '../../filters/word-relaxations.ts'
import { formatCount } from '../../../publish/count-in-words.ts'
import { formatDay } from '../../../publish/day-in-words.ts'
import { WORDS } from './words.tsx'

interface RelaxationProps {
  readonly called: string
  readonly href: string
  readonly hits: Hits
}

/** A part of the question, with how many articles answer without it, and the first of them. */
function Relaxation({ called, href, hits }: RelaxationProps) {
  const { data } = useQuery({
    queryKey: ['rows', href, 0, 1],
    queryFn: ({ client, signal }) => loadRows(client, hits, { start: 0, end: 1, signal }),
  })
  const card = data?.[0]?.card
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-6 border-b border-rule py-4 max-md:grid-cols-[3rem_minmax(0,1fr)] max-md:gap-x-3">
      <span className="font-serif text-day/12 lining-nums max-md:leading-8">{formatCount(hits.total)}</span>
      <a
        className="section-title text-accent underline decoration-current decoration-1 underline-offset-[0.2em] max-md:min-h-11"
        href={href}
      >
        {WORDS.without(called)}
      </a>
      <span className="col-start-2 min-h-6 font-serif text-base">
        {card && WORDS.firstOfThem(card.title, formatDay(card.day))}
      </span>
    </li>
  )
}

/** The heading for so many conditions. `helps`: whether leaving out one of them would help; null while that is not known. */
function headingFor(conditions: number, helps: boolean | null): string {
  if (conditions < 2) return WORDS.nothing
  if (helps === null) return WORDS.nothingAnswers(conditions)
  return helps ? WORDS.letGoOfOne(conditions) : WORDS.nothingAnswersFewer(conditions)
}

/** As tall as the window: its lines come later, and the foot of the page waits below them. */
const EMPTY = 'min-h-svh max-w-208 pt-6'

export function EmptyState({ criteria }: { readonly criteria: Criteria }) {
  const catalogue = useCatalogue()
  const { articles } = useOverview()
  const conditions = relaxationsOf(criteria, catalogue)
  const relaxations = [...(conditions.length > 1 ? conditions : []), ...wordRelaxationsOf(criteria)]
  const outcomes = useHitsOfEach(relaxations.map(({ without }) => without))
  // All lines come at once: one by one they would move each other.
  if (outcomes.some(({ isPending }) => isPending)) {
    return (
      <div className={EMPTY}>
        <h2 className="page-title">{headingFor(conditions.length, null)}</h2>
      </div>
    )
  }
  const helps = relaxations.flatMap(({ called, without }, index): RelaxationProps[] => {
    const hits = outcomes[index]?.data
    return hits === undefined || hits.total === 0 ? [] : [{ called, href: criteriaHref(without), hits }]
  })
  const isKnown = outcomes.every(({ isSuccess }) => isSuccess)
  const letGoWords = helps.length > 0 ? WORDS.orLetGoOfAll : conditions.length > 1 ? WORDS.letGoOfAll : WORDS.letGoOfIt
  const letGo = <a href={criteriaHref(startOver(criteria))}>{letGoWords(articles)}</a>
  return (
    <div className={EMPTY}>
      <h2 className="page-title">{headingFor(conditions.length, helps.length > 0 || (isKnown ? false : null))}</h2>
      <p className="mt-3 mb-6 max-w-measure font-serif text-lead text-balance">
        {helps.length > 0 ? WORDS.eachLine(letGo) : WORDS.sentence(letGo)}
      </p>
      {helps.length > 0 && (
        <ol className="border-t-2 border-ink">
          {helps.map((help) => (
            <Relaxation key={help.called} {...help} />
          ))}
        </ol>
      )}
    </div>
  )
}

// What stands in place of an empty list: what to ask instead, each with how many articles it gives, and the nearest articles before and after the
// period. Only what gives an article is offered.

import { useQuery } from '@tanstack/react-query'
import { criteriaHref } from '../../../address/criteria-address.ts'
import type { Overview } from '../../../model/bundle.ts'
import type { Criteria } from '../../../model/criteria.ts'
import { startOver } from '../../../model/edit-criteria.ts'
import type { Hits } from '../../../search/results.ts'
import { addressOf } from '../../address-of.ts'
import { loadRows } from '../../archive/load-cards.ts'
import { useCatalogue, useOverview } from '../../archive/queries.ts'
import { useHitsOfEach } from '../../archive/use-hits-of-each.ts'
import { objectToPeriod } from '../../filters/object-to-period.ts'
import { formatCount } from '../../../publish/count-in-words.ts'
import { formatDay, formatPeriod } from '../../../publish/day-in-words.ts'
import { type Beyond, helpfulWays, questionsOf, type Way, waysOutOf } from './ways-out.ts'
import { WORDS } from './words.tsx'

interface Answered {
  readonly href: string
  readonly hits: Hits
}

/** The card of the first article that answers; undefined until it is loaded. */
function useFirstCard({ href, hits }: Answered) {
  const { data } = useQuery({
    queryKey: ['rows', href, 0, 1],
    queryFn: ({ client, signal }) => loadRows(client, hits, { start: 0, end: 1, signal }),
  })
  return data?.[0]?.card
}

/** A way out, with how many articles it gives, and the first of them. */
function WayOut({ label, ...answered }: Answered & Pick<Way, 'label'>) {
  const card = useFirstCard(answered)
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-baseline gap-x-6 border-b border-rule py-4 max-md:grid-cols-[3rem_minmax(0,1fr)] max-md:gap-x-3">
      <span className="font-serif text-day/12 lining-nums max-md:leading-8">{formatCount(answered.hits.total)}</span>
      <a
        className="section-title text-accent underline decoration-current decoration-1 underline-offset-[0.2em] max-md:min-h-11"
        href={addressOf(answered.href)}
      >
        {label}
      </a>
      <span className="col-start-2 min-h-6 font-serif text-base">
        {card && WORDS.firstOfThem(card.title, formatDay(card.day))}
      </span>
    </li>
  )
}

/** The nearest article before or after the period. */
function Nearest({ side, end, ...answered }: Answered & Pick<Beyond, 'side' | 'end'>) {
  const card = useFirstCard(answered)
  return (
    <li className="min-h-14 py-2 font-serif text-base">
      <span className="block font-sans text-ui text-ink-soft">
        {WORDS.beyond(side, formatPeriod(end), card && formatDay(card.day))}
      </span>
      {card && (
        <a
          className="section-title inline-block text-accent underline decoration-1 underline-offset-[0.2em] max-md:py-1.5"
          href={addressOf(card.path)}
        >
          {card.title}
        </a>
      )}
    </li>
  )
}

/** The heading for so many conditions. `helps`: whether leaving out one of them would help; null while that is not known. */
function headingFor(conditions: number, helps: boolean | null): string {
  if (conditions < 2) return WORDS.nothing
  if (helps === null) return WORDS.nothingAnswers(conditions)
  return helps ? WORDS.letGoOfOne(conditions) : WORDS.nothingAnswersFewer(conditions)
}

/** Where the period lies beyond the archive, a sentence that says so; else null. */
function objectToBounds({ from, to }: Criteria, { first, last }: Overview): string | null {
  const context = { other: null, first, last }
  return (from && objectToPeriod('from', from, context)) ?? (to && objectToPeriod('to', to, context))
}

/** As tall as the window: its lines come later, and the foot of the page waits below them. */
const EMPTY = 'min-h-svh max-w-208 pt-6'

export function EmptyState({ criteria }: { readonly criteria: Criteria }) {
  const catalogue = useCatalogue()
  const overview = useOverview()
  const waysOut = waysOutOf(criteria, catalogue)
  const { length: conditions } = waysOut.conditions
  const questions = questionsOf(waysOut)
  const outcomes = useHitsOfEach([...questions.values()])
  // An archive without articles: the sentence says it.
  if (conditions === 0) return <div className={EMPTY} />
  // All lines come at once: one by one they would move each other.
  if (outcomes === undefined) {
    return (
      <div className={EMPTY}>
        <h2 className="page-title">{headingFor(conditions, null)}</h2>
      </div>
    )
  }
  const hrefs = [...questions.keys()]
  const answers = new Map(
    outcomes.flatMap((hits, index) => {
      const href = hrefs[index]
      return hits === null || href === undefined ? [] : [[href, { href, hits }] as const]
    })
  )
  const answerTo = (asked: Criteria) => answers.get(criteriaHref(asked)) ?? null
  const { ways, oneLessHelps, unmet } = helpfulWays(waysOut, (asked) => answerTo(asked)?.hits.total ?? null)
  const nearest = waysOut.beyond.flatMap((each) => {
    const answered = answerTo(each.criteria)
    return answered === null || answered.hits.total === 0 ? [] : [{ ...each, ...answered }]
  })
  const objection = objectToBounds(criteria, overview)
  // Where the archive ends or begins says enough of the period.
  const unmetParts = unmet.filter(({ alone }) => objection === null || (alone.from === null && alone.to === null))
  const isKnown = answers.size === questions.size
  const letGoWords = ways.length > 0 ? WORDS.orLetGoOfAll : conditions > 1 ? WORDS.letGoOfAll : WORDS.letGoOfIt
  const letGo = <a href={addressOf(criteriaHref(startOver(criteria)))}>{letGoWords(overview.articles)}</a>
  return (
    <div className={EMPTY}>
      <h2 className="page-title">{headingFor(conditions, oneLessHelps || (isKnown ? false : null))}</h2>
      <p className="mt-3 mb-6 max-w-measure font-serif text-lead text-balance">
        <span>
          {`${objection ?? ''} ${unmetParts.length > 0 ? WORDS.unmet(unmetParts.map(({ called }) => called)) : ''}`}
        </span>
        <span key={String(ways.length > 0)}>{ways.length > 0 ? WORDS.eachLine(letGo) : WORDS.sentence(letGo)}</span>
      </p>
      {ways.length > 0 && (
        <ol className="border-t-2 border-ink">
          {ways.map(({ label, criteria: asked }) => {
            const answered = answerTo(asked)
            return answered && <WayOut key={answered.href} label={label} {...answered} />
          })}
        </ol>
      )}
      {nearest.length > 0 && (
        <section className="mt-6">
          <h3 className="section-title">{WORDS.nearest}</h3>
          <ul>
            {nearest.map(({ side, end, href, hits }) => (
              <Nearest key={side} side={side} end={end} href={href} hits={hits} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

// What stands above and below a list that shows a part of its rows: how many it shows, and the links to the other parts.

import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { criteriaHref, type ListStart } from '../../address/criteria-address.ts'
import { sortOf } from '../../model/criteria.ts'
import { addressOf } from '../address-of.ts'
import { MOST_ROWS, startAt } from '../archive/list-part.ts'
import { cardMonthsQuery } from '../archive/queries.ts'
import type { Answer } from '../archive/use-answer.ts'
import { Failed } from '../ui/failed.tsx'
import { formatMonth } from '../../publish/day-in-words.ts'
import type { GrowingList } from './use-growing-list.ts'
import { LIST_END_WORDS } from './list-end-words.ts'
import { WORDS } from './words.tsx'

/** How far below the window the end of a list counts as near. */
const NEAR = '1200px'

const LINKS =
  'mt-8 border-t-2 border-ink font-serif text-head/8 font-semibold first:mt-0 first:mb-4 first:border-0 print:hidden'
const LINK = 'me-8 inline-block py-1.5 text-accent'

const monthOrNull = (start: ListStart) => (typeof start === 'number' ? null : start)

/** Above a list that does not show its first rows: the links to the part before and to the beginning. */
export function ListStartLinks({ answer: { asked: criteria, hits, start } }: { readonly answer: Answer }) {
  const byTime = sortOf(criteria) !== 'match'
  const { data: months } = useQuery({ ...cardMonthsQuery, enabled: byTime })
  const month = byTime && months ? monthOrNull(startAt({ hits, byTime }, months, start - 1)) : null
  const before = month ?? (start > MOST_ROWS ? start - MOST_ROWS + 1 : null)
  const inMonth = criteria.sort === 'oldest' ? LIST_END_WORDS.earlier : LIST_END_WORDS.later
  return (
    <p className={LINKS}>
      {before !== null && (
        <>
          <a className={LINK} href={addressOf(criteriaHref(criteria, before))} rel="prev">
            {month === null ? LIST_END_WORDS.rowsBefore(MOST_ROWS) : inMonth(formatMonth(month))}
          </a>{' '}
        </>
      )}
      <a className={LINK} href={addressOf(criteriaHref(criteria))}>
        {LIST_END_WORDS.fromBeginning}
      </a>
    </p>
  )
}

/** Calls back when the element with the returned ref comes near the window. */
function useNear<Marker extends Element>(isWatching: boolean, onNear: () => void) {
  const marker = useRef<Marker>(null)
  const near = useEffectEvent(onNear)
  useEffect(() => {
    if (!isWatching || marker.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near()
      },
      { rootMargin: `${NEAR} 0px` }
    )
    observer.observe(marker.current)
    return () => observer.disconnect()
  }, [isWatching])
  return marker
}

export interface ListEndProps {
  readonly answer: Answer
  readonly list: GrowingList
}

/** Below a list that does not show all: how much it shows, and the ways to more. The list grows when its end comes near the window. */
export function ListEnd({ answer: { asked: criteria, hits, start }, list }: ListEndProps) {
  const { rows, next, isLoading, isFailed, retry, grow, showAll } = list
  const marker = useNear<HTMLDivElement>(next === null && !isLoading && !isFailed, grow)
  const inMonth = criteria.sort === 'oldest' ? LIST_END_WORDS.later : LIST_END_WORDS.earlier
  const rest = hits.total - start
  return (
    <div ref={marker} className="py-8 needs-script">
      {isFailed && <Failed message={WORDS.notLoaded} retry={retry} />}
      <p className="max-w-measure kicker">
        {LIST_END_WORDS.standing({
          first: start + 1,
          last: start + rows.length,
          total: hits.total,
          grows: next === null,
        })}
      </p>
      {next !== null && (
        <p className={LINKS}>
          <a className={LINK} href={addressOf(criteriaHref(criteria, next))} rel="next">
            {typeof next === 'number' ? LIST_END_WORDS.rowsAfter(MOST_ROWS) : inMonth(formatMonth(next))}
          </a>
        </p>
      )}
      {showAll !== null && (
        <button type="button" className="quiet print:hidden" onClick={showAll}>
          {start === 0 ? LIST_END_WORDS.showAll(rest) : LIST_END_WORDS.showAllFromHere(rest)}
        </button>
      )}
    </div>
  )
}

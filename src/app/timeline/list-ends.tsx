// Where a list begins that does not begin at its beginning, and where it ends before all is shown: what stands here, and the ways on.

import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import { criteriaHref, type ListStart } from '../../address/criteria-address.ts'
import { sortOf } from '../../model/criteria.ts'
import { MOST_ROWS, startAt } from '../archive/list-part.ts'
import { cardMonthsQuery } from '../archive/queries.ts'
import type { Answer } from '../archive/use-answer.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { Failed } from '../ui/failed.tsx'
import { formatMonth } from '../../publish/day-in-words.ts'
import type { GrowingList } from './use-growing-list.ts'

/** How far below the window the end of a list may be and still count as near. */
const NEAR = '1200px'

const monthOrNull = (start: ListStart) => (typeof start === 'number' ? null : start)

/** Above a list that begins with a part: the way to the part before it, and to the beginning. */
export function ListStartLinks({ answer: { criteria, hits, start } }: { readonly answer: Answer }) {
  const byTime = sortOf(criteria) !== 'match'
  const { data: months } = useQuery({ ...cardMonthsQuery, enabled: byTime && start > 0 })
  if (start === 0) return null
  const month = byTime && months ? monthOrNull(startAt({ hits, byTime }, months, start - 1)) : null
  const before = month ?? (start > MOST_ROWS ? start - MOST_ROWS + 1 : null)
  const direction = criteria.sort === 'oldest' ? 'Earlier' : 'Later'
  return (
    <p className="list-turn">
      {before !== null && (
        <>
          <a href={criteriaHref(criteria, before)}>
            {month === null ? `The ${MOST_ROWS} before these` : `${direction}: ${formatMonth(month)}`}
          </a>{' '}
        </>
      )}
      <a href={criteriaHref(criteria)}>From the beginning</a>
    </p>
  )
}

/** Calls back when the element that it is given comes near the window. */
function useNear<Mark extends Element>(isWatching: boolean, onNear: () => void) {
  const mark = useRef<Mark>(null)
  const near = useEffectEvent(onNear)
  useEffect(() => {
    if (!isWatching || mark.current === null) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) near()
      },
      { rootMargin: `${NEAR} 0px` }
    )
    observer.observe(mark.current)
    return () => observer.disconnect()
  }, [isWatching])
  return mark
}

export interface ListEndProps {
  readonly answer: Answer
  readonly list: GrowingList
}

/** Under a list that does not show all: what it shows, what print and find cover, and the ways on. It grows when it comes near. */
export function ListEnd({ answer: { criteria, hits, start }, list }: ListEndProps) {
  const { rows, next, isLoading, isFailed, retry, grow, showAll } = list
  const mark = useNear<HTMLDivElement>(next === null && !isLoading && !isFailed, grow)
  const direction = criteria.sort === 'oldest' ? 'Later' : 'Earlier'
  const last = start + rows.length
  const shown = start === 0 ? formatCount(rows.length) : `Numbers ${formatCount(start + 1)} to ${formatCount(last)}`
  return (
    <div ref={mark} className="list-end needs-script">
      {isFailed && <Failed message="The articles could not be loaded." retry={retry} />}
      <p className="coming">
        {shown} of {formatCount(hits.total)} articles stand here{next === null && ', and more come as you read on'}.
        Printing and finding in the page cover these.
      </p>
      {next !== null && (
        <p className="list-turn">
          <a href={criteriaHref(criteria, next)}>
            {typeof next === 'number' ? `The next ${MOST_ROWS}` : `${direction}: ${formatMonth(next)}`}
          </a>
        </p>
      )}
      {showAll !== null && (
        <button type="button" className="quiet" onClick={showAll}>
          Show all {formatCount(hits.total - start)}
          {start > 0 && ' from here on'}
        </button>
      )}
    </div>
  )
}

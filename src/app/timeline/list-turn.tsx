// A link from one end of a long list to the months that lie beyond it. The list begins anew there.

import { Link, useLocation } from 'react-router'
import type { Month } from '../../model/day.ts'
import { formatMonth } from '../ui/format-day.ts'

export interface ListTurnProps {
  /** Where it leads, and the month at this end: which of them is earlier says what the link is called. */
  readonly month: Month | null
  readonly isEarlier: boolean
}

export function ListTurn({ month, isEarlier }: ListTurnProps) {
  const { pathname, search } = useLocation()
  if (month === null) return null
  return (
    <p className="list-turn">
      <Link to={{ pathname, search, hash: `#${month}` }}>
        {isEarlier ? 'Earlier' : 'Later'}: {formatMonth(month)}
      </Link>
    </p>
  )
}

// The bars as links, laid over the drawing. A list of up to 48 links would be 48 stops of the Tab key before the articles, so that the links are
// a toolbar: one stop, and arrow keys, Home and End go from bar to bar. A screen reader that reads the page meets every link in its order, by a name
// that says all that the bar does. Until scripts run every link is a stop of its own.

import { type KeyboardEvent, useState } from 'react'
import { Link } from 'react-router'
import type { TimeBin } from '../../../model/bundle.ts'
import type { Period } from '../../../model/day.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'

export interface BarLinksProps {
  readonly bins: readonly TimeBin[]
  /** `Months` */
  readonly label: string
  readonly nameOf: (bin: TimeBin) => string
  readonly hrefOf: (period: Period) => string
}

/** Where a key leads from the link at `place`, among `count` links; null for a key that means nothing here. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, place - 1)
    case 'ArrowRight':
      return Math.min(count - 1, place + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The side that a name opens to, so that it stays within the strip. */
const sideOf = (place: number, count: number) => (place < count / 3 ? 'lo' : place < (count * 2) / 3 ? undefined : 'hi')

export function BarLinks({ bins, label, nameOf, hrefOf }: BarLinksProps) {
  const hydrated = useHydrated()
  const [visited, setVisited] = useState<Period | null>(null)
  const linked = bins.filter(({ total }) => total > 0).map(({ period }) => period)
  const stop = visited !== null && linked.includes(visited) ? visited : linked.at(-1)

  function go(event: KeyboardEvent<HTMLAnchorElement>, period: Period) {
    const place = placeAfter(event.key, linked.indexOf(period), linked.length)
    if (place === null) return
    event.preventDefault()
    event.currentTarget.parentElement?.querySelectorAll('a').item(place).focus()
  }

  return (
    <div className="bars" role="toolbar" aria-label={label}>
      {bins.map((bin, place) =>
        bin.total === 0 ? (
          <span key={bin.period} />
        ) : (
          <Link
            key={bin.period}
            to={hrefOf(bin.period)}
            className={sideOf(place, bins.length)}
            tabIndex={hydrated && bin.period !== stop ? -1 : 0}
            onFocus={() => setVisited(bin.period)}
            onKeyDown={(event) => go(event, bin.period)}
          >
            <span className="tip">{nameOf(bin)}</span>
          </Link>
        )
      )}
    </div>
  )
}

// The bars as links, laid over the drawing. Up to 48 links would be 48 stops of the Tab key before the articles, so that they stand in a toolbar
// that is one: a button that shows itself in focus and says how to go on, with arrow keys, Home and End. The stop is no bar, since on a phone a
// bar is narrower than a finger (there the handles and the typed dates do the same). A screen reader that reads the page meets every link in its
// order, by a name that says all that the bar does. Until scripts run, every link is a stop of its own.

import type { KeyboardEvent } from 'react'
import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import type { BarDrag } from './use-bar-drag.ts'

export interface BarLinksProps {
  readonly bins: readonly TimeBin[]
  /** `Months` */
  readonly label: string
  readonly nameOf: (bin: TimeBin) => string
  readonly hrefOf: (period: Period) => string
  /** What chooses a stretch of bars in one movement; left out where bars are links and no more. */
  readonly drag?: BarDrag
}

/** Where a key leads from the link at `place` (-1 from the button), among `count` links; null for a key that means nothing here. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return place < 0 ? count - 1 : Math.max(0, place - 1)
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

/** The links of the toolbar that an element of it stands in. */
const linksBeside = (element: HTMLElement) => [...(element.parentElement?.querySelectorAll('a') ?? [])]

function onKey(event: KeyboardEvent<HTMLElement>) {
  const links = linksBeside(event.currentTarget)
  const place = placeAfter(
    event.key,
    links.findIndex((link) => link === event.currentTarget),
    links.length
  )
  if (place === null) return
  event.preventDefault()
  links[place]?.focus()
}

/** The side that a name opens to, so that it stays within the histogram. */
const sideOf = (place: number, count: number) => (place < count / 3 ? 'lo' : place < (count * 2) / 3 ? undefined : 'hi')

export function BarLinks({ bins, label, nameOf, hrefOf, drag }: BarLinksProps) {
  const hydrated = useHydrated()
  return (
    <div className="bars" role="toolbar" aria-label={label} {...drag}>
      <button
        type="button"
        className="entry-stop needs-script"
        onKeyDown={onKey}
        onClick={({ currentTarget }) => linksBeside(currentTarget).at(-1)?.focus()}
      >
        Go from bar to bar with the arrow keys
      </button>
      {bins.map((bin, place) =>
        bin.total === 0 ? (
          <span key={bin.period} />
        ) : (
          <a
            key={bin.period}
            href={hrefOf(bin.period)}
            className={sideOf(place, bins.length)}
            tabIndex={hydrated ? -1 : 0}
            onKeyDown={onKey}
          >
            <span className="tip">{nameOf(bin)}</span>
          </a>
        )
      )}
    </div>
  )
}

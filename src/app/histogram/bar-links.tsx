// The bars as links, laid over the drawing. Up to 48 links would be 48 stops of the Tab key before the articles, so they stand in a toolbar that is
// one stop: a button that shows itself in focus and says how to go on, with arrow keys, Home and End. The stop is not a bar, since on a phone a
// bar is narrower than a finger. A screen reader reads every link in its order, by a name that says all that the bar shows. Until scripts run,
// every link is a stop of its own.

import type { KeyboardEvent } from 'react'
import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import { addressOf } from '../address-of.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import type { BarDrag } from './use-bar-drag.ts'
import { WORDS } from './words.ts'

export interface BarLinksProps {
  readonly bins: readonly TimeBin[]
  /** `Months` */
  readonly label: string
  readonly nameOf: (bin: TimeBin) => string
  readonly hrefOf: (period: Period) => string
  /** Chooses a range of bars in one movement; left out where bars are only links. */
  readonly drag?: BarDrag
}

/** The index of the link that a key leads to from the one at `index` (-1 from the button), of `count`; null for any other key. */
function indexAfter(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return index < 0 ? count - 1 : Math.max(0, index - 1)
    case 'ArrowRight':
      return Math.min(count - 1, index + 1)
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
  const index = indexAfter(
    event.key,
    links.findIndex((link) => link === event.currentTarget),
    links.length
  )
  if (index === null) return
  event.preventDefault()
  links[index]?.focus()
}

export function BarLinks({ bins, label, nameOf, hrefOf, drag }: BarLinksProps) {
  const hydrated = useHydrated()
  return (
    <div className="bars" role="toolbar" aria-label={label} {...drag}>
      <button
        type="button"
        className="needs-script"
        onKeyDown={onKey}
        onClick={({ currentTarget }) => linksBeside(currentTarget).at(-1)?.focus()}
      >
        {WORDS.byKeys}
      </button>
      {bins.map((bin, index) => {
        if (bin.total === 0) return <span key={bin.period} />
        // The name of a bar near an end opens inwards, so that it stays within the histogram.
        const side = 3 * index < bins.length ? 'at-start' : 3 * index < 2 * bins.length ? undefined : 'at-end'
        return (
          <a
            key={bin.period}
            href={addressOf(hrefOf(bin.period))}
            className={side}
            tabIndex={hydrated ? -1 : 0}
            onKeyDown={onKey}
          >
            <span>{nameOf(bin)}</span>
          </a>
        )
      })}
    </div>
  )
}

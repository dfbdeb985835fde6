// The links about the period that is asked for: up to wider ones, and on to the same span before or after. All are addresses. They are in the
// first load: coming later they would move the list.

import { formatDay, formatPeriod, formatSpan } from '../../publish/day-in-words.ts'
import { type ArchiveSpan, type TimeView, wholeView } from '../../search/filter/time-bins.ts'
import type { Bounds } from './period-range.ts'
import { neighboursOf, unitsAround } from './period-steps.ts'
import type { Stretch } from './presets.ts'

export interface PeriodWaysProps {
  readonly archive: ArchiveSpan
  readonly view: TimeView
  readonly asked: Bounds
  readonly hrefOf: (bounds: Bounds) => string
}

const NO_BOUNDS: Bounds = { from: null, to: null }

/** Ways up from a period that is asked for, the widest first; the unit that is in view is where one is. */
function WaysUp({ archive, view, asked, hrefOf }: PeriodWaysProps) {
  const here = asked.from === asked.to ? asked.from : null
  return (
    <ul className="ways-up" aria-label="Wider periods">
      <li>
        <a href={hrefOf(NO_BOUNDS)}>All {wholeView(archive).step}s</a>
      </li>
      {unitsAround(view).map((unit) => (
        <li key={unit}>
          {unit === here ? (
            <span aria-current="true">{formatPeriod(unit)}</span>
          ) : (
            <a href={hrefOf({ from: unit, to: unit })}>{formatPeriod(unit)}</a>
          )}
        </li>
      ))}
    </ul>
  )
}

interface NeighbourProps {
  readonly side: 'earlier' | 'later'
  readonly stretch: Stretch | null
  /** Why there is none. */
  readonly reason: string
  readonly hrefOf: PeriodWaysProps['hrefOf']
}

/** A link to the span on one side, or why there is none. */
function Neighbour({ side, stretch, reason, hrefOf }: NeighbourProps) {
  const word = side === 'earlier' ? 'Earlier' : 'Later'
  const text = stretch === null ? reason : formatSpan(stretch.from, stretch.to)
  const label = `${word}: ${text}`
  // A phone has room for the word alone, a wider screen shows where it leads.
  const shown = (
    <>
      {side === 'earlier' && '‹ '}
      <span className="word">{word}</span>
      <span className="stretch">{text}</span>
      {side === 'later' && ' ›'}
    </>
  )
  return stretch === null ? (
    <span className="ended" role="link" aria-disabled="true" aria-label={label}>
      {shown}
    </span>
  ) : (
    <a href={hrefOf(stretch)} aria-label={label}>
      {shown}
    </a>
  )
}

function Neighbours({ archive, asked, hrefOf }: PeriodWaysProps) {
  const neighbours = neighboursOf(archive, asked)
  if (neighbours === null) return null
  return (
    <div className="neighbours">
      <Neighbour
        side="earlier"
        stretch={neighbours.earlier}
        reason={`the archive begins on ${formatDay(archive.first)}`}
        hrefOf={hrefOf}
      />
      <Neighbour
        side="later"
        stretch={neighbours.later}
        reason={`the archive ends on ${formatDay(archive.last)}`}
        hrefOf={hrefOf}
      />
    </div>
  )
}

export function PeriodWays(props: PeriodWaysProps) {
  return (
    <>
      <WaysUp {...props} />
      <Neighbours {...props} />
    </>
  )
}

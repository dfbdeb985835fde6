// The links about the strip's period: up to wider ones, to the archive's latest, and on to the same span before or after. All are addresses.

import { Link } from 'react-router'
import type { MonthCount } from '../../../model/bundle.ts'
import { formatDay, formatPeriod, formatSpan } from '../../ui/format-day.ts'
import { type ArchiveSpan, type TimeView, wholeView } from '../../../search/time-bins.ts'
import type { Bounds } from './period-range.ts'
import { neighboursOf, type Preset, presetsOf, type Stretch, unitsAround } from './period-steps.ts'

export interface PeriodToolsProps {
  readonly archive: ArchiveSpan
  /** Those that have an article. */
  readonly months: readonly MonthCount[]
  readonly view: TimeView
  readonly asked: Bounds
  readonly hrefOf: (bounds: Bounds) => string
}

const NO_BOUNDS: Bounds = { from: null, to: null }

/** Ways up from a period that is asked for, the widest first; the unit that is in view is where one is. */
function WaysUp({ archive, view, asked, hrefOf }: PeriodToolsProps) {
  if (asked.from === null && asked.to === null) return null
  const here = asked.from === asked.to ? asked.from : null
  return (
    <ul className="ways-up" aria-label="Wider periods">
      <li>
        <Link to={hrefOf(NO_BOUNDS)}>All {wholeView(archive).step}s</Link>
      </li>
      {unitsAround(view).map((unit) => (
        <li key={unit}>
          {unit === here ? (
            <span aria-current="true">{formatPeriod(unit)}</span>
          ) : (
            <Link to={hrefOf({ from: unit, to: unit })}>{formatPeriod(unit)}</Link>
          )}
        </li>
      ))}
    </ul>
  )
}

const PRESET_WORDS = {
  year: 'Latest year',
  month: 'Latest month',
  days: 'Latest 30 days',
} as const satisfies Record<Preset, string>

function Presets({ archive, months, asked, hrefOf }: PeriodToolsProps) {
  const presets = presetsOf(archive, months)
  if (presets.length === 0) return null
  return (
    <ul className="presets" aria-label="The latest">
      {presets.map(({ preset, from, to }) => (
        <li key={preset}>
          <Link to={hrefOf({ from, to })} aria-current={asked.from === from && asked.to === to}>
            {PRESET_WORDS[preset]}
            <span className="vh">: {formatSpan(from, to)}</span>
          </Link>
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
  readonly hrefOf: PeriodToolsProps['hrefOf']
}

/** A link to the span on one side, or why there is none. */
function Neighbour({ side, stretch, reason, hrefOf }: NeighbourProps) {
  const words = side === 'earlier' ? 'Earlier' : 'Later'
  const says = (text: string) => (
    <>
      {side === 'earlier' && <span aria-hidden="true">‹ </span>}
      <span className="vh">{words}: </span>
      {text}
      {side === 'later' && <span aria-hidden="true"> ›</span>}
    </>
  )
  return stretch === null ? (
    <span className="ended" role="link" aria-disabled="true">
      {says(reason)}
    </span>
  ) : (
    <Link to={hrefOf(stretch)}>{says(formatSpan(stretch.from, stretch.to))}</Link>
  )
}

function Neighbours({ archive, asked, hrefOf }: PeriodToolsProps) {
  const neighbours = neighboursOf(archive, asked)
  if (neighbours === null) return null
  return (
    <div className="neighbours">
      <Neighbour
        side="earlier"
        stretch={neighbours.earlier}
        reason={`begins on ${formatDay(archive.first)}`}
        hrefOf={hrefOf}
      />
      <Neighbour
        side="later"
        stretch={neighbours.later}
        reason={`ends on ${formatDay(archive.last)}`}
        hrefOf={hrefOf}
      />
    </div>
  )
}

export function PeriodTools(props: PeriodToolsProps) {
  return (
    <nav className="period-tools needs-script" aria-label="Period">
      <WaysUp {...props} />
      <Presets {...props} />
      <Neighbours {...props} />
    </nav>
  )
}

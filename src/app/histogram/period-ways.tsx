// The links around the period that is asked for: up to wider ones, and on to the spans just before and after. All are addresses. They are part of
// the first load: coming later they would move the list.

import { formatDay, formatPeriod, formatSpan } from '../../publish/day-in-words.ts'
import { type ArchiveSpan, type TimeView, wholeView } from '../../search/filter/time-bins.ts'
import { addressOf } from '../address-of.ts'
import type { Bounds } from './period-range.ts'
import { neighboursOf, unitsAround } from './period-steps.ts'
import type { PeriodSpan } from './presets.ts'
import { TOOL_WORDS as WORDS } from './tool-words.ts'

export interface PeriodWaysProps {
  readonly archive: ArchiveSpan
  readonly view: TimeView
  readonly asked: Bounds
  readonly hrefOf: (bounds: Bounds) => string
}

/** What stands in the line of tools is as tall as a finger where fingers point. */
export const TOOL = 'touch:inline-flex touch:min-h-11 touch:items-center touch:gap-1'
export const LINK = `text-accent underline-offset-[0.2em] ${TOOL}`
/** The period that is asked for, among links to others. */
export const CURRENT = `font-semibold text-ink no-underline ${TOOL}`

const NO_BOUNDS: Bounds = { from: null, to: null }

/** Wider periods, the widest first. The period that is asked for is the last, without a link. */
function WiderPeriods({ archive, view, asked, hrefOf }: PeriodWaysProps) {
  const here = asked.from === asked.to ? asked.from : null
  return (
    <ul
      className="flex flex-wrap items-baseline *:not-last:after:mx-2 *:not-last:after:text-ink-soft *:not-last:after:content-['/'/'']"
      aria-label={WORDS.wider}
    >
      <li>
        <a className={LINK} href={addressOf(hrefOf(NO_BOUNDS))}>
          {WORDS.all[wholeView(archive).step]}
        </a>
      </li>
      {unitsAround(view).map((unit) => (
        <li key={unit}>
          {unit === here ? (
            <span className={CURRENT} aria-current="true">
              {formatPeriod(unit)}
            </span>
          ) : (
            <a className={LINK} href={addressOf(hrefOf({ from: unit, to: unit }))}>
              {formatPeriod(unit)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

interface NeighbourProps {
  readonly side: 'earlier' | 'later'
  readonly span: PeriodSpan | null
  /** Why there is none. */
  readonly reason: string
  readonly hrefOf: PeriodWaysProps['hrefOf']
}

/** A link to the span on one side, or why there is none. */
function Neighbour({ side, span, reason, hrefOf }: NeighbourProps) {
  const before = side === 'earlier' && '‹ '
  const after = side === 'later' && ' ›'
  const word = WORDS[side]
  if (span === null) {
    return (
      <span
        className={`text-ink-soft ${TOOL}`}
        role="link"
        aria-disabled="true"
        aria-label={WORDS.neighbour(word, reason)}
      >
        {before}
        <span>{reason}</span>
        {after}
      </span>
    )
  }
  const where = formatSpan(span.from, span.to)
  // A narrow screen has room for the word alone, a wide one shows where it leads.
  return (
    <a className={LINK} href={addressOf(hrefOf(span))} aria-label={WORDS.neighbour(word, where)}>
      {before}
      <span className="lg:hidden">{word}</span>
      <span className="max-lg:hidden">{where}</span>
      {after}
    </a>
  )
}

function Neighbours({ archive, asked, hrefOf }: PeriodWaysProps) {
  const neighbours = neighboursOf(archive, asked)
  if (neighbours === null) return null
  return (
    <div className="flex flex-wrap items-baseline gap-x-5">
      <Neighbour
        side="earlier"
        span={neighbours.earlier}
        reason={WORDS.begins(formatDay(archive.first))}
        hrefOf={hrefOf}
      />
      <Neighbour side="later" span={neighbours.later} reason={WORDS.ends(formatDay(archive.last))} hrefOf={hrefOf} />
    </div>
  )
}

export function PeriodWays(props: PeriodWaysProps) {
  return (
    <>
      <WiderPeriods {...props} />
      <Neighbours {...props} />
    </>
  )
}

// The two ends of the period as native sliders, laid over the drawn grips. Moving one shows what it would choose; letting go chooses it.

import { type ChangeEvent, useRef } from 'react'
import type { Run } from '../criteria/use-criteria.ts'
import { formatPeriod } from '../../publish/day-in-words.ts'
import { asFine, type Bounds, type End, type InView, moveEnd, rangeOf } from './period-range.ts'

export interface PeriodSlidersProps extends InView {
  /** As they stand, a movement included. */
  readonly bounds: Bounds
  readonly onMove: (bounds: Bounds) => void
  /** Once a movement is over, with where it ended. Keys in a row are one run. */
  readonly onRelease: (bounds: Bounds, run?: Run) => void
}

interface SliderProps extends PeriodSlidersProps {
  readonly end: End
  readonly label: string
}

function Slider({ end, label, bins, isWhole, bounds, onMove, onRelease }: SliderProps) {
  // A hand or a key is on it; assistive technology that sets the value outright is not, and is done at once.
  const held = useRef(false)
  const { first, last } = rangeOf(bounds, bins)
  const place = end === 'from' ? first : last
  const period = asFine(bounds[end], bins[place]) ?? bins[place]?.period

  function move({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    // The right end of a bar is one further than its left.
    const next = moveEnd(end, currentTarget.valueAsNumber - (end === 'to' ? 1 : 0), { bounds, bins, isWhole })
    onMove(next)
    if (!held.current) onRelease(next)
  }
  function hold() {
    held.current = true
  }
  function release(run?: Run) {
    if (!held.current) return
    held.current = false
    onRelease(bounds, run)
  }

  return (
    <input
      type="range"
      className={`end needs-script ${end}`}
      aria-label={label}
      aria-valuetext={period && formatPeriod(period)}
      min={0}
      max={bins.length}
      value={end === 'from' ? first : last + 1}
      onChange={move}
      onPointerDown={hold}
      onPointerUp={() => release()}
      onPointerCancel={() => release()}
      onKeyDown={hold}
      onKeyUp={() => release(end)}
      onBlur={() => release()}
    />
  )
}

export function PeriodSliders(props: PeriodSlidersProps) {
  return (
    <>
      <Slider {...props} end="from" label="From" />
      <Slider {...props} end="to" label="To" />
    </>
  )
}

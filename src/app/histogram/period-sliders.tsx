// The two ends of the period as native sliders, laid over the drawn grips. Moving one shows what it would choose; letting it go chooses it.

import { type ChangeEvent, useRef } from 'react'
import type { Run } from '../criteria/use-criteria.ts'
import { formatPeriod } from '../../publish/day-in-words.ts'
import { asFine, type Bounds, type End, type InView, moveEnd, rangeOf } from './period-range.ts'
import { WORDS } from '../filters/words.tsx'

export interface PeriodSlidersProps extends InView {
  /** The ends as they are shown, a movement included. */
  readonly bounds: Bounds
  readonly onMove: (bounds: Bounds) => void
  /** Called once a movement is over, with where it ended. Several keys in a row are one run. */
  readonly onRelease: (bounds: Bounds, run?: Run) => void
}

interface SliderProps extends PeriodSlidersProps {
  readonly end: End
  readonly label: string
}

function Slider({ end, label, bins, isWhole, bounds, onMove, onRelease }: SliderProps) {
  // Whether a hand or a key is on it. Assistive technology sets the value without either, and that is done at once.
  const held = useRef(false)
  const { first, last } = rangeOf(bounds, bins)
  const index = end === 'from' ? first : last
  const period = asFine(bounds[end], bins[index]) ?? bins[index]?.period

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
      className="slider needs-script"
      data-end={end}
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
      <Slider {...props} end="from" label={WORDS.from} />
      <Slider {...props} end="to" label={WORDS.to} />
    </>
  )
}

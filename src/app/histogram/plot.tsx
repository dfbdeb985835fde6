// The drawing of the histogram: percentages across and pixels down, so that nothing is measured and no text is distorted. It is hidden from
// screen readers: the links and sliders that lie over it say the same in words.

import { Fragment, useId } from 'react'
import type { FacetGroup } from '../../model/facets.ts'
import type { HandleLabel, HandleLabels } from './handle-labels.ts'
import { type Bar, BASE, type HistogramLayout } from './layout.ts'
import type { End } from './period-range.ts'
import { hueOf } from '../ui/hue.ts'
import type { Coverage } from './coverage.ts'
import { WORDS } from './words.ts'

export interface HandlesProps {
  readonly labels: HandleLabels
  /** Which handles bound the period, and so have a line. */
  readonly bound: Readonly<Record<End, boolean>>
}

export interface PlotProps {
  readonly layout: HistogramLayout
  readonly coverage: Coverage
  readonly groups: readonly FacetGroup[]
  /** null for a histogram whose ends can't be moved. */
  readonly handles: HandlesProps | null
  /** Whether the numbers over the bars are those of an answer. */
  readonly asked: boolean
}

/** A gap must be so wide, in percent, to say so on a wide screen and on a phone. */
const GAP_ROOM = 12
const GAP_ROOM_ON_PHONE = 26

/** On which screens a label is left out. */
const HIDDEN_ON = { none: '', tiny: 'max-2xs:hidden', phone: 'max-md:hidden', tablet: 'max-xl:hidden' } as const

const percent = (value: number) => `${Number(value.toFixed(3))}%`

interface BarProps {
  readonly bar: Bar
  readonly groups: readonly FacetGroup[]
  readonly hatch: string
  readonly cuts: string
}

function BarParts({ bar, groups, hatch, cuts }: BarProps) {
  const across = { x: percent(bar.x), width: percent(bar.width) }
  const { answers, hatched, outlined } = bar
  return (
    <>
      {outlined && <rect className="outlined" {...across} {...outlined} />}
      {hatched && <rect className="hatched" fill={`url(#${hatch})`} {...across} {...hatched} />}
      {bar.segments.map(({ group, y, height }) => (
        <rect key={group} className={`segment ${hueOf(groups[group]?.id)}`} {...across} y={y} height={height} />
      ))}
      {answers && answers.height > 1 && (
        <rect fill={`url(#${cuts})`} {...across} y={answers.y + 1} height={answers.height - 1} />
      )}
    </>
  )
}

interface HandleProps {
  readonly end: End
  readonly x: number
  readonly bound: boolean
  readonly label: HandleLabel | null
}

/** `Apr 2021` for `April 2021`: a phone has no room for more. */
const shortened = (text: string): string => text.replaceAll(/([A-Z][a-z]{2})[a-z]+/g, '$1')

/** A grip outside the period. It is only drawn: what one drags is the slider over it. */
function Handle({ end, x, bound, label }: HandleProps) {
  const left = end === 'from' ? -9 : 0
  return (
    <svg className="needs-script" data-end={end} x={percent(x)} overflow="visible">
      {bound && <line className="handle-line" y1="4" y2={BASE} />}
      <rect className="focus-ring" fill="none" x={left - 4} y={BASE - 31} width="17" height="34" />
      <rect className="grip" x={left} y={BASE - 26} width="9" height="24" />
      <path className="ridge" d={`M${left + 3} ${BASE - 20}v12m3 0v-12`} />
      {label && (
        <text
          key={label.text}
          className="handle-label"
          x={label.side === 'before' ? -6 : 6}
          y="12"
          textAnchor={label.side === 'before' ? 'end' : 'start'}
        >
          {shortened(label.text)}
        </text>
      )}
    </svg>
  )
}

/** What the captured listings span, as a line under the bars, and in its wide gaps the words that nothing was captured. */
function CoverageParts({ covered, gaps }: Coverage) {
  return (
    <>
      {covered.map(({ start, end }) => (
        <line key={start} className="cover" x1={percent(start)} x2={percent(end)} y1={BASE + 6} y2={BASE + 6} />
      ))}
      {gaps.map(({ start, end }) => {
        const width = end - start
        if (width < GAP_ROOM) return null
        return (
          <text
            key={start}
            className={HIDDEN_ON[width < GAP_ROOM_ON_PHONE ? 'phone' : 'tiny']}
            textAnchor="middle"
            x={percent((start + end) / 2)}
            y={BASE - 6}
          >
            {WORDS.noneCaptured}
          </text>
        )
      })}
    </>
  )
}

export function Plot({ layout, coverage, groups, handles, asked }: PlotProps) {
  const id = useId()
  const { bars, axis, scale, peak, span } = layout
  const hatch = `${id}hatch`
  const cuts = `${id}cuts`
  return (
    <svg
      className="plot pointer-events-none relative z-1 h-[calc(112px+2.75rem)] w-full overflow-visible"
      data-peak={peak}
      aria-hidden="true"
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch-line" d="M0 0v4" />
        </pattern>
        <pattern id={cuts} y={BASE} width="8" height={scale.slip} patternUnits="userSpaceOnUse">
          <rect className="cut" width="8" height="1" />
        </pattern>
      </defs>
      <line className="baseline" x2="100%" y1={BASE} y2={BASE} />
      <CoverageParts {...coverage} />
      {bars.map((bar) => (
        <BarParts key={bar.bin.period} bar={bar} groups={groups} hatch={hatch} cuts={cuts} />
      ))}
      {axis.labels.map(({ x, text, hiddenOn }) => (
        <text
          key={x}
          className={HIDDEN_ON[hiddenOn] || undefined}
          textAnchor="middle"
          x={percent(x)}
          y={BASE}
          dy="1.125rem"
        >
          {text}
        </text>
      ))}
      {/* In its own frame, since a length of letters can't be added to one of pixels. */}
      <svg y={BASE} overflow="visible">
        {axis.ticks.map(({ x, text }) => (
          <Fragment key={x}>
            <line className="tick" x1={percent(x)} x2={percent(x)} y2="2.5rem" />
            {text !== null && (
              <text className="tick-name" x={percent(x)} dx="6" y="2.375rem">
                {text}
              </text>
            )}
          </Fragment>
        ))}
      </svg>
      <line className="period" x1={percent(span.start)} x2={percent(span.end)} y1={BASE + 1} y2={BASE + 1} />
      {bars.map(
        ({ bin, label }) =>
          label && (
            <text
              key={bin.period}
              className={`count ${asked ? 'answers' : ''} ${HIDDEN_ON[label.hiddenOn]}`}
              textAnchor="middle"
              x={percent(label.x)}
              y={label.y}
            >
              {label.count}
            </text>
          )
      )}
      {handles !== null && (
        <>
          <Handle end="from" x={span.start} bound={handles.bound.from} label={handles.labels.from} />
          <Handle end="to" x={span.end} bound={handles.bound.to} label={handles.labels.to} />
        </>
      )}
    </svg>
  )
}

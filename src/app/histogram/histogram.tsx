// The histogram: how many articles each year, month or day has, and how many of them answer. A reader chooses a period by its bars, by a movement
// across them, by its two ends, by the links under them or in the table. On a phone it is folded to a low strip until the reader opens it. Typed
// dates are not here: the filters have them.

import { Suspense } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Catalogue, Overview, TimeBin } from '../../model/bundle.ts'
import { asksNothing, type Criteria } from '../../model/criteria.ts'
import { sum } from '../../model/sum.ts'
import { withPeriod } from '../../model/edit-criteria.ts'
import { type ArchiveSpan, stepOf, type TimeView, wholeView } from '../../search/filter/time-bins.ts'
import { formatPeriod, formatSpan } from '../../publish/day-in-words.ts'
import { BarLinks } from './bar-links.tsx'
import { coverageOf } from './coverage.ts'
import { type HandleLabels, placeLabels } from './handle-labels.ts'
import { AnswerCaption } from './histogram-caption.tsx'
import { HistogramFigure } from './histogram-figure.tsx'
import { answersOf, layOutHistogram, type HistogramLayout } from './layout.ts'
import { type Bounds, boundsOf, type End, isBinding, rangeOf } from './period-range.ts'
import { PeriodSliders } from './period-sliders.tsx'
import { Plot } from './plot.tsx'
import { useBarDrag } from './use-bar-drag.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import type { MovedPeriod } from './use-moved-period.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { WORDS } from './words.ts'

// Where they can't be loaded, the bars and the ends do the same.
const HistogramTools = lazyPart(async () => (await import('./histogram-tools.tsx')).HistogramTools)

export interface HistogramProps {
  /** Those in view, oldest first, without gaps. */
  readonly bins: readonly TimeBin[]
  /** What the bins were counted for: earlier criteria while the answer to newer ones is on its way. */
  readonly answered: Criteria
  readonly criteria: Criteria
  readonly overview: Overview
  readonly catalogue: Catalogue
  /** How many articles answer. */
  readonly total: number
  readonly period: MovedPeriod
}

const nameOf = (bin: TimeBin): string => WORDS.bar(formatPeriod(bin.period), answersOf(bin), bin.total)

const isSameView = (one: TimeView, other: TimeView) => one.first === other.first && one.last === other.last

/** What the handles say. */
function labelsOf({ span }: HistogramLayout, bounds: Bounds, bound: Readonly<Record<End, boolean>>): HandleLabels {
  const from = bound.from ? bounds.from : null
  const to = bound.to ? bounds.to : null
  return placeLabels({
    ...span,
    from: from && formatPeriod(from),
    to: to && formatPeriod(to),
    both: from && to && formatSpan(from, to),
  })
}

/** The histogram; nothing for an archive without articles. */
export function Histogram(props: HistogramProps) {
  const { first, last } = props.overview
  const [oldest, newest] = [props.bins[0]?.period, props.bins.at(-1)?.period]
  if (first === null || last === null || oldest === undefined || newest === undefined) return null
  return (
    <HistogramInView
      {...props}
      archive={{ first, last }}
      view={{ step: stepOf(oldest), first: oldest, last: newest }}
    />
  )
}

interface HistogramInViewProps extends HistogramProps {
  readonly archive: ArchiveSpan
  readonly view: TimeView
}

function HistogramInView({ bins, view, archive, answered, criteria, catalogue, ...props }: HistogramInViewProps) {
  const { overview, total, period } = props
  const { from, to } = criteria
  const { bounds, preview, move, release, cancel } = period
  const ref = useKeptFocus<HTMLElement>()
  const inView = { bins, isWhole: isSameView(view, wholeView(archive)) }
  const drag = useBarDrag({
    count: bins.length,
    onMove: (range) => move(boundsOf(range, inView)),
    onDone: (range) => release(boundsOf(range, inView)),
    onCancel: cancel,
  })

  const { step } = view
  const asked = !asksNothing(answered)
  const themeGroups = catalogue.themeGroups
  const layout = layOutHistogram(bins, rangeOf(bounds, bins), rangeOf(answered, bins))
  const bound = { from: isBinding('from', bounds, bins), to: isBinding('to', bounds, bins) }
  const { first, last } = rangeOf(bounds, bins)
  const moved = bins.slice(first, last + 1)
  // The bars tell the groups of what answers; of articles that a movement gains they tell the number alone.
  const tells = preview !== null && preview.most === sum(moved.map(answersOf))
  const coverage = coverageOf(
    bins.map((bin) => bin.period),
    catalogue.captured
  )
  const hrefOfBounds = (next: Bounds) => criteriaHref(withPeriod(criteria, next.from, next.to))

  return (
    <HistogramFigure
      ref={ref}
      bins={bins}
      groups={themeGroups}
      coverage={coverage}
      counted={preview === null ? bins : tells ? moved : null}
      step={step}
      caption={
        <AnswerCaption
          layout={layout}
          step={step}
          asked={asked}
          count={preview ?? { least: total, most: total }}
          isMoved={preview !== null}
          archiveTotal={overview.articles}
        />
      }
    >
      <div className="plot-box relative isolate">
        <Plot
          layout={layout}
          coverage={coverage}
          groups={themeGroups}
          handles={{ labels: labelsOf(layout, bounds, bound), bound }}
          asked={asked}
        />
        <BarLinks
          bins={bins}
          label={WORDS.bars[step]}
          nameOf={nameOf}
          hrefOf={(bar) => hrefOfBounds({ from: bar, to: bar })}
          drag={drag}
        />
        <PeriodSliders {...inView} bounds={bounds} onMove={move} onRelease={release} />
      </div>
      <Suspense fallback={<div className="mt-2 h-6 short:mt-0" />}>
        <HistogramTools
          archive={archive}
          months={catalogue.months}
          bins={bins}
          view={view}
          asked={{ from, to }}
          hrefOf={hrefOfBounds}
        />
      </Suspense>
    </HistogramFigure>
  )
}

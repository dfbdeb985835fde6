// The histogram of a page of its own: the same drawing, its bars plain links, nothing to drag. Works without scripts.

import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import type { Labels } from '../../model/page-data.ts'
import type { TimeStep } from '../../search/filter/time-bins.ts'
import { formatPeriod } from '../../publish/day-in-words.ts'
import { BarLinks } from './bar-links.tsx'
import { coverageOf } from './coverage.ts'
import { colouring, Title } from './histogram-caption.tsx'
import { HistogramFigure } from './histogram-figure.tsx'
import { layOutHistogram } from './layout.ts'
import { rangeOf } from './period-range.ts'
import { Plot } from './plot.tsx'
import { WORDS } from './words.ts'

export interface FixedHistogramProps {
  /** All of one step, oldest first, without gaps; at least one. */
  readonly bins: readonly TimeBin[]
  readonly labels: Labels
  /** What a bar is. */
  readonly step: TimeStep
  readonly hrefOf: (period: Period) => string
  /** The one bar that the page is about; left out where it is about all of them. */
  readonly chosen?: Period
}

export function FixedHistogram({ bins, labels, step, hrefOf, chosen }: FixedHistogramProps) {
  const range = rangeOf({ from: chosen ?? null, to: chosen ?? null }, bins)
  const layout = layOutHistogram(bins, range, range)
  const coverage = coverageOf(
    bins.map(({ period }) => period),
    labels.captured
  )
  return (
    <HistogramFigure
      bins={bins}
      groups={labels.themeGroups}
      coverage={coverage}
      step={step}
      caption={
        <>
          <Title step={step} />
          <span className="max-md:hidden">{colouring(layout) + WORDS.slip(layout.scale.unit)}</span>
        </>
      }
    >
      <div className="plot-box relative isolate">
        <Plot layout={layout} coverage={coverage} groups={labels.themeGroups} handles={null} asked={false} />
        <BarLinks
          bins={bins}
          label={WORDS.bars[step]}
          nameOf={({ period, total }) => WORDS.bar(formatPeriod(period), total, total)}
          hrefOf={hrefOf}
        />
      </div>
    </HistogramFigure>
  )
}

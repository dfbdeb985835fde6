// The histogram of a page that stands for itself: the same drawing, its bars plain links, nothing to drag. Works without scripts.

import type { TimeBin } from '../../model/bundle.ts'
import type { Period } from '../../model/day.ts'
import type { FacetGroup } from '../../model/facets.ts'
import type { TimeStep } from '../../search/filter/time-bins.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.ts'
import { formatPeriod } from '../../publish/day-in-words.ts'
import { BarLinks } from './bar-links.tsx'
import { layOutHistogram } from './layout.ts'
import { rangeOf } from './period-range.ts'
import { Plot } from './plot.tsx'
import { Legend } from './histogram-caption.tsx'

export interface FixedHistogramProps {
  /** All of one step, oldest first, without gaps; at least one. */
  readonly bins: readonly TimeBin[]
  readonly themeGroups: readonly FacetGroup[]
  /** What a bar is. */
  readonly step: TimeStep
  readonly hrefOf: (period: Period) => string
  /** The one bar that the page is about; left out where it is about all of them. */
  readonly chosen?: Period
}

export function FixedHistogram({ bins, themeGroups, step, hrefOf, chosen }: FixedHistogramProps) {
  const range = rangeOf({ from: chosen ?? null, to: chosen ?? null }, bins)
  const layout = layOutHistogram(bins, range, range)
  const { unit } = layout.scale
  return (
    <figure className="strip open" aria-label={`Articles by ${step}`}>
      <figcaption>
        <span>
          <strong>Articles by {step}</strong>
          <span className="wide">
            , each coloured by its first theme{unit > 1 && `; a slip is ${formatCount(unit)} articles`}
          </span>
        </span>
        <Legend bins={bins} groups={themeGroups} />
      </figcaption>
      <div className="plotbox">
        <Plot layout={layout} groups={themeGroups} handles={null} asked={false} />
        <BarLinks
          bins={bins}
          label={`${step[0]?.toUpperCase()}${step.slice(1)}s`}
          nameOf={({ period, total }) => `${formatPeriod(period)}: ${countArticles(total)}`}
          hrefOf={hrefOf}
        />
      </div>
    </figure>
  )
}

// The time strip: how many articles each month or year has, what of them answers, and three ways to choose a period: its bars, and its two ends.
// On a phone it is folded to a line until it is asked for. Typed dates and presets stand elsewhere.

import { useId, useState } from 'react'
import type { TimeBin } from '../../../model/bundle.ts'
import { asksNothing, type Criteria } from '../../../model/criteria.ts'
import type { Period } from '../../../model/day.ts'
import type { FacetGroup } from '../../../model/facets.ts'
import { countArticles, formatCount } from '../../ui/count-words.ts'
import { formatPeriod, formatSpan } from '../../ui/format-day.ts'
import { BarLinks } from './bar-links.tsx'
import { placeLabels } from './handle-labels.ts'
import { answersOf, layOutStrip } from './layout.ts'
import { type Bounds, isBinding, rangeOf } from './period-range.ts'
import { PeriodSliders } from './period-sliders.tsx'
import { Plot } from './plot.tsx'
import { Caption, Legend } from './strip-caption.tsx'

export interface TimeStripProps {
  /** The whole span of the archive, oldest first, without gaps. */
  readonly bins: readonly TimeBin[]
  readonly themeGroups: readonly FacetGroup[]
  readonly criteria: Criteria
  /** How many articles answer, and how many there are. */
  readonly total: number
  readonly archiveTotal: number
  readonly hrefOf: (criteria: Criteria) => string
  readonly onPeriod: (from: Period | null, to: Period | null) => void
}

/** What the bars are, by the length of a period: the singular of the step. */
const STEPS: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' }

/** `April 2021: 1 of 13 articles` */
function nameOf(bin: TimeBin): string {
  const answers = answersOf(bin)
  const all = countArticles(bin.total)
  if (answers === bin.total) return `${formatPeriod(bin.period)}: ${all}`
  return `${formatPeriod(bin.period)}: ${answers === 0 ? 'none' : formatCount(answers)} of ${all}`
}

export function TimeStrip({ bins, themeGroups, criteria, total, archiveTotal, hrefOf, onPeriod }: TimeStripProps) {
  const plotId = useId()
  const [open, setOpen] = useState(false)
  // Where the ends stand while one is moved, and until the address says so too.
  const [moved, setMoved] = useState<{ readonly bounds: Bounds; readonly since: string } | null>(null)
  const settled: Bounds = { from: criteria.from, to: criteria.to }
  const since = `${settled.from}/${settled.to}`
  if (moved !== null && moved.since !== since) setMoved(null)
  const bounds = moved?.bounds ?? settled

  const step = STEPS[bins[0]?.period.length ?? 0]
  if (step === undefined) return null
  const layout = layOutStrip(bins, rangeOf(bounds, bins), rangeOf(settled, bins))
  const bound = { from: isBinding('from', bounds, bins), to: isBinding('to', bounds, bins) }
  const from = bound.from ? bounds.from : null
  const to = bound.to ? bounds.to : null
  const labels = placeLabels({
    ...layout.span,
    from: from && formatPeriod(from),
    to: to && formatPeriod(to),
    both: from && to && formatSpan(from, to),
  })

  function release(next: Bounds) {
    if (next.from === settled.from && next.to === settled.to) setMoved(null)
    else onPeriod(next.from, next.to)
  }

  return (
    <figure className={open ? 'strip open' : 'strip'} aria-label={`Articles by ${step}`}>
      <figcaption>
        <span>
          <Caption
            layout={layout}
            step={step}
            asked={!asksNothing(criteria)}
            total={total}
            archiveTotal={archiveTotal}
          />
        </span>
        <button
          type="button"
          className="quiet unfold"
          aria-expanded={open}
          aria-controls={plotId}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide' : 'Choose a period'}
        </button>
        <Legend bins={bins} groups={themeGroups} />
      </figcaption>
      <div className="plotbox" id={plotId}>
        <Plot layout={layout} groups={themeGroups} handles={{ labels, bound }} asked={!asksNothing(criteria)} />
        <BarLinks
          bins={bins}
          label={`${step[0]?.toUpperCase()}${step.slice(1)}s`}
          nameOf={nameOf}
          hrefOf={(period) => hrefOf({ ...criteria, from: period, to: period })}
        />
        <PeriodSliders
          bins={bins}
          bounds={bounds}
          onMove={(next) => setMoved({ bounds: next, since })}
          onRelease={release}
        />
      </div>
    </figure>
  )
}

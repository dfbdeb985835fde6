// What stands under the bars: ways to other periods, the archive's latest, and the histogram as a table, which is loaded when it is asked for.

import { lazy, Suspense, useId, useState } from 'react'
import type { MonthCount, TimeBin } from '../../model/bundle.ts'
import type { ArchiveSpan, TimeView } from '../../search/filter/time-bins.ts'
import { formatSpan } from '../../publish/day-in-words.ts'
import type { Bounds } from './period-range.ts'
import { PeriodWays } from './period-ways.tsx'
import { type Preset, presetsOf } from './presets.ts'

const HistogramTable = lazy(async () => ({ default: (await import('./histogram-table.tsx')).HistogramTable }))

export interface HistogramToolsProps {
  readonly archive: ArchiveSpan
  /** Those that have an article. */
  readonly months: readonly MonthCount[]
  readonly bins: readonly TimeBin[]
  readonly view: TimeView
  readonly asked: Bounds
  readonly hrefOf: (bounds: Bounds) => string
}

const PRESET_WORDS = {
  year: 'Latest year',
  month: 'Latest month',
  days: 'Latest 30 days',
} as const satisfies Record<Preset, string>

function Presets({ archive, months, asked, hrefOf }: Omit<HistogramToolsProps, 'bins' | 'view'>) {
  const presets = presetsOf(archive, months)
  if (presets.length === 0) return null
  return (
    <ul className="presets" aria-label="The latest">
      {presets.map(({ preset, from, to }) => (
        <li key={preset}>
          <a href={hrefOf({ from, to })} aria-current={asked.from === from && asked.to === to}>
            {PRESET_WORDS[preset]}
            <span className="sr-only"> ({formatSpan(from, to)})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

export function HistogramTools({ bins, ...props }: HistogramToolsProps) {
  const { view, asked, hrefOf } = props
  const tableId = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <>
      <nav className="strip-tools needs-script" aria-label="Period">
        {(asked.from !== null || asked.to !== null) && <PeriodWays {...props} />}
        <Presets {...props} />
        <button
          type="button"
          className="quiet"
          aria-expanded={asTable}
          aria-controls={tableId}
          onClick={() => setAsTable(!asTable)}
        >
          As a table
        </button>
      </nav>
      <div id={tableId}>
        {asTable && (
          <Suspense fallback={<p role="status">Loading the table…</p>}>
            <HistogramTable bins={bins} step={view.step} hrefOf={(period) => hrefOf({ from: period, to: period })} />
          </Suspense>
        )}
      </div>
    </>
  )
}

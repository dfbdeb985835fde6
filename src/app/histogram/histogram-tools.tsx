// What stands under the bars: links to other periods and to the archive's latest, and the histogram as a table, which is loaded once it is opened.

import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import type { MonthCount, TimeBin } from '../../model/bundle.ts'
import type { ArchiveSpan, TimeView } from '../../search/filter/time-bins.ts'
import { formatSpan } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import type { Bounds } from './period-range.ts'
import { CURRENT, LINK, PeriodWays, TOOL } from './period-ways.tsx'
import { presetsOf } from './presets.ts'
import { TOOL_WORDS as WORDS } from './tool-words.ts'

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

function Presets({ archive, months, asked, hrefOf }: Omit<HistogramToolsProps, 'bins' | 'view'>) {
  const presets = presetsOf(archive, months)
  if (presets.length === 0) return null
  return (
    <ul className="flex flex-wrap items-baseline gap-x-5" aria-label={WORDS.latest}>
      {presets.map(({ preset, from, to }) => {
        const isCurrent = asked.from === from && asked.to === to
        return (
          <li key={preset}>
            <a className={isCurrent ? CURRENT : LINK} href={addressOf(hrefOf({ from, to }))} aria-current={isCurrent}>
              {WORDS.presets[preset]}
              <span className="sr-only"> ({formatSpan(from, to)})</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

export function HistogramTools({ bins, ...props }: HistogramToolsProps): ReactNode {
  const { view, asked, hrefOf } = props
  const tableId = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <>
      <nav
        className="needs-script mt-2 short:mt-0 flex flex-wrap items-baseline gap-x-10 text-small"
        aria-label={WORDS.tools}
      >
        {(asked.from !== null || asked.to !== null) && <PeriodWays {...props} />}
        <Presets {...props} />
        <button
          type="button"
          className={`quiet ms-auto text-small ${TOOL}`}
          aria-expanded={asTable}
          aria-controls={tableId}
          onClick={() => setAsTable(!asTable)}
        >
          {WORDS.asTable}
        </button>
      </nav>
      <div id={tableId}>
        {asTable && (
          <Suspense fallback={<p role="status">{WORDS.loadingTable}</p>}>
            <HistogramTable bins={bins} step={view.step} hrefOf={(period) => hrefOf({ from: period, to: period })} />
          </Suspense>
        )}
      </div>
    </>
  )
}

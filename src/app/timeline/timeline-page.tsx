// The timeline: what is asked, what answers, over time and as a list, and the filters that change it. The address holds all of it.

import { lazy, Suspense, useState } from 'react'
import { asksNothing } from '../../model/criteria.ts'
import { filtersInUse, startOver, withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useCriteria } from '../criteria/use-criteria.ts'
import { DroppedValues } from '../filters/dropped-values.tsx'
import { explainReading, queryAsRead } from '../filters/explain-reading.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { OrderSelect } from '../filters/order-select.tsx'
import { ReadingLine } from '../filters/reading-line.tsx'
import { announcementOf, sentenceOf, sentenceText } from '../filters/sentence.ts'
import { SentenceView } from '../filters/sentence-view.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Failed } from '../ui/failed.tsx'
import { Announcer } from './announcer.tsx'
import { EmptyState } from './empty-state.tsx'
import { ResultList } from './result-list.tsx'
import { SearchBox } from './search-box.tsx'
import { TimeStrip } from './strip/time-strip.tsx'
import { useSteadyResults } from './use-steady-results.ts'

const FilterSheet = lazy(async () => ({ default: (await import('../filters/filter-sheet.tsx')).FilterSheet }))

export function TimelinePage() {
  const { criteria, dropped, ask, hrefOf } = useCriteria()
  const overview = useOverview()
  const catalogue = useCatalogue()
  const state = useSteadyResults(criteria)
  const [sheetOpen, setSheetOpen] = useState(false)

  const results = state.status === 'ready' ? state.results : null
  const settled = state.status === 'ready' && state.settled
  const noneAsTyped = results !== null && settled && results.uncorrected === 0
  const pieces = sentenceOf({
    criteria,
    catalogue,
    overview,
    total: results?.total ?? null,
    readAs: queryAsRead(criteria, results?.reading ?? null, noneAsTyped),
  })
  const inUse = filtersInUse(criteria)
  const panel = (
    <FilterPanel
      criteria={criteria}
      catalogue={catalogue}
      overview={overview}
      counts={results?.counts ?? null}
      onAsk={ask}
    />
  )
  const title = pageTitle(asksNothing(criteria) ? null : sentenceText(pieces), overview.settings.name)

  return (
    <>
      <title>{title}</title>
      <h1 className="vh">Timeline</h1>
      <SearchBox query={criteria.query} onQuery={(query, how) => ask(withQuery(criteria, query), how)} />
      {results !== null && (
        <TimeStrip
          bins={results.bins}
          themeGroups={catalogue.themeGroups}
          criteria={criteria}
          total={results.total}
          archiveTotal={overview.articles}
          hrefOf={hrefOf}
          onPeriod={(from, to) => ask(withPeriod(criteria, from, to))}
        />
      )}
      <DroppedValues dropped={dropped} />
      {state.status !== 'loading' && (
        <div className="asked">
          <SentenceView pieces={pieces} criteria={criteria} settled={settled} onAsk={ask} hrefOf={hrefOf} />
          <ReadingLine
            criteria={criteria}
            notes={results !== null && settled ? explainReading(results) : null}
            onAsk={ask}
          />
          <button type="button" className="openfilters needs-script" onClick={() => setSheetOpen(true)}>
            {inUse === 0 ? 'Filters' : `Filters, ${inUse} in use`}
          </button>
          <div className="view-tools">
            <CopyButton label="Copy the link" textOf={() => location.href} />
            <OrderSelect criteria={criteria} onAsk={ask} />
          </div>
        </div>
      )}
      {state.status === 'loading' && (
        <p className="loading" role="status">
          Searching…
        </p>
      )}
      {state.status === 'failed' && <Failed message={state.message} retry={() => state.retry()} />}
      {results !== null && (
        <div className="spread">
          <div>
            {results.total === 0 ? (
              <EmptyState criteria={criteria} hrefOf={hrefOf} />
            ) : (
              <ResultList criteria={criteria} results={results} hrefOf={hrefOf} />
            )}
          </div>
          <aside className="filters needs-script" aria-label="Filters">
            <h2>Filters</h2>
            {panel}
          </aside>
        </div>
      )}
      <Announcer message={settled ? announcementOf(pieces) : null} />
      {sheetOpen && (
        <Suspense>
          <FilterSheet
            total={settled && results !== null ? results.total : null}
            inUse={!asksNothing(criteria)}
            onStartOver={() => ask(startOver(criteria))}
            onClose={() => setSheetOpen(false)}
          >
            {panel}
          </FilterSheet>
        </Suspense>
      )}
    </>
  )
}

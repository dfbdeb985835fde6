// The timeline: what is asked, what answers, over time and as a list, and the filters that change it. The address holds all of it: it is read into
// criteria, one query answers them with the first rows of the list, and a second one counts.

import { lazy, Suspense, useState } from 'react'
import { asksNothing } from '../../model/criteria.ts'
import { startOver, withPeriod } from '../../model/edit-criteria.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { useAnswer, useCounts } from '../archive/use-answer.ts'
import { useCriteria } from '../criteria/use-criteria.ts'
import { queryAsRead } from '../filters/explain-reading.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { announcementOf, sentenceOf, sentenceText } from '../filters/sentence.ts'
import { Histogram } from '../histogram/histogram.tsx'
import { Announcer } from '../ui/announcer.tsx'
import { Failed } from '../ui/failed.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { AskedBar } from './asked-bar.tsx'
import { PeriodList } from './period-list.tsx'
import { ResultList } from './result-list.tsx'
import { SearchBox } from '../search-box/search-box.tsx'

const EmptyState = lazy(async () => ({ default: (await import('./empty-state.tsx')).EmptyState }))
const FilterSheet = lazy(async () => ({ default: (await import('../filters/filter-sheet.tsx')).FilterSheet }))

export function TimelinePage() {
  const { criteria, start, dropped, ask } = useCriteria()
  const overview = useOverview()
  const catalogue = useCatalogue()
  const answers = useAnswer(criteria, start)
  const answer = answers.data ?? null
  const settled = answers.isSuccess && !answers.isPlaceholderData
  const counted = useCounts(criteria, settled)
  // Where nothing stands yet, list and counts are waited for together: one after the other they would move each other.
  const isOpening = !answers.isError && (answer === null || counted.isFirst)
  const search = useSearchClient()
  const hydrated = useHydrated()
  const [sheetOpen, setSheetOpen] = useState(false)

  const pieces = sentenceOf({
    criteria,
    catalogue,
    overview,
    total: settled && answer !== null ? answer.hits.total : null,
    readAs: queryAsRead(criteria.query, settled && answer !== null ? answer.hits.reading : null),
  })
  const title = pageTitle(asksNothing(criteria) ? null : sentenceText(pieces), overview.settings.name)
  const panel = (
    // Numbers of the last question stand for a glance, and are then out of sight.
    <div className={counted.isCounted ? undefined : 'stale'}>
      <FilterPanel
        criteria={criteria}
        catalogue={catalogue}
        overview={overview}
        counts={counted.counts.values}
        ask={ask}
      />
    </div>
  )
  const strip = (
    <Histogram
      bins={counted.counts.bins}
      answered={counted.criteria}
      criteria={criteria}
      overview={overview}
      catalogue={catalogue}
      total={counted.counts.total}
      onPeriod={({ from, to }, run) => ask((now) => withPeriod(now, from, to), run)}
    />
  )
  // What stands behind a modal sheet is silent: there the sheet says it.
  const announcer = <Announcer message={settled ? announcementOf(pieces, criteria.sort) : null} />
  // A choice is answered from the columns: they are on their way once a pointer or the focus is near what chooses.
  const preload = () => search?.preload('columns')
  const nearby = { onPointerEnter: preload, onFocus: preload }

  return (
    <>
      <title>{title}</title>
      <h1 className="sr-only">Timeline</h1>
      <SearchBox query={criteria.query} chosen={criteria.chosen} catalogue={catalogue} ask={ask} />
      {!isOpening && <div {...nearby}>{strip}</div>}
      <noscript>
        <p className="explain">
          Without JavaScript this page shows the newest articles, whatever its address asks for. To find others, read{' '}
          <a href="/themes/">by theme</a>, <a href="/places/">by place</a>, <a href="/formats/">by format</a> or, at the
          foot, by year.
        </p>
      </noscript>
      {isOpening ? (
        // As tall as what it waits for: the foot of the page would come up, and go down again.
        <p className="loading kicker appear-late min-h-svh py-8" role="status" aria-busy="true">
          Searching…
        </p>
      ) : (
        <>
          <AskedBar
            criteria={criteria}
            dropped={dropped}
            answer={answer}
            isPending={answer !== null && !settled}
            pieces={pieces}
            ask={ask}
            onOpenFilters={() => setSheetOpen(true)}
          />
          {answers.isError && <Failed message={answers.error.message} retry={() => void answers.refetch()} />}
          {counted.error !== null && !answers.isError && (
            <Failed message={counted.error.message} retry={counted.retry} />
          )}
          <div className="spread">
            <div aria-busy={!settled && !answers.isError}>
              {answer !== null &&
                (answer.hits.total === 0 ? (
                  <Suspense fallback={<div className="empty" />}>
                    <EmptyState criteria={answer.criteria} />
                  </Suspense>
                ) : (
                  <ResultList key={answer.href} answer={answer} />
                ))}
            </div>
            <aside className="filters needs-script" aria-label="Filters">
              <h2>Filters</h2>
              {/* They need scripts: a page that is read without carries no box. Their column waits for them. */}
              {hydrated && <div {...nearby}>{panel}</div>}
            </aside>
          </div>
        </>
      )}
      <PeriodList months={catalogue.months} />
      {!sheetOpen && announcer}
      {sheetOpen && (
        <Suspense>
          <FilterSheet
            total={settled && answer !== null ? answer.hits.total : null}
            inUse={!asksNothing(criteria)}
            onStartOver={() => ask(startOver)}
            onClose={() => setSheetOpen(false)}
          >
            {strip}
            {panel}
            {announcer}
          </FilterSheet>
        </Suspense>
      )}
    </>
  )
}

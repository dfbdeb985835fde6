// The timeline: what is asked, the articles that answer, over time and as a list, and the filters. The address is read into criteria; one query
// answers them with the first rows of the list, and a second one counts.

import { lazy, Suspense, useCallback, useState } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import { asksNothing } from '../../model/criteria.ts'
import { startOver, withPeriod } from '../../model/edit-criteria.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { useAnswer, useCounts } from '../archive/use-answer.ts'
import { type Ask, useCriteria } from '../criteria/use-criteria.ts'
import { queryAsRead } from '../filters/explain-reading.ts'
import { FilterColumn } from '../filters/filter-column.tsx'
import { announcementOf, sentenceOf, sentenceText } from '../filters/sentence.ts'
import { Histogram } from '../histogram/histogram.tsx'
import { useMovedPeriod } from '../histogram/use-moved-period.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Failed } from '../ui/failed.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { AskedBar } from './asked-bar.tsx'
import { PeriodList } from './period-list.tsx'
import { ResultList } from './result-list.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { WORDS } from './words.tsx'

const EmptyState = lazy(async () => ({ default: (await import('./empty-state/empty-state.tsx')).EmptyState }))
const FilterPanel = lazyPart(
  async () => (await import('../filters/filter-panel.tsx')).FilterPanel,
  WORDS.filtersNotLoaded
)
const FilterSheet = lazy(async () => ({ default: (await import('../filters/filter-sheet.tsx')).FilterSheet }))

export function TimelinePage() {
  const { criteria, start, dropped, ask } = useCriteria()
  const overview = useOverview()
  const catalogue = useCatalogue()
  const answers = useAnswer(criteria, start)
  const answer = answers.data ?? null
  const settled = answers.isSuccess && !answers.isPlaceholderData
  /** What answers the present question; null while nobody knows. */
  const hits = settled && answer !== null ? answer.hits : null
  /** The criteria as they were searched for: what the query names is a filter there. */
  const asked = answer !== null && criteriaHref(answer.criteria) === criteriaHref(criteria) ? answer.asked : criteria
  const counted = useCounts(criteria, settled)
  // Before the first answer the page waits for list and counts together: one after the other they would move each other.
  const isOpening = !answers.isError && (answer === null || counted.isFirst)
  const search = useSearchClient()
  const [sheetOpen, setSheetOpen] = useState(false)
  /** Changes what is seen: filters that were read in the query are filters of the address from the first change on. */
  const askAsRead = useCallback<Ask>(
    (update, run) => ask((now) => update(criteriaHref(now) === criteriaHref(criteria) ? asked : now), run),
    [ask, asked, criteria]
  )

  const period = useMovedPeriod(asked, { bins: counted.counts.bins, answered: counted.criteria }, ({ from, to }, run) =>
    askAsRead((now) => withPeriod(now, from, to), run)
  )
  const subject = {
    criteria: asked,
    catalogue,
    overview,
    total: hits?.total ?? null,
    readAs: queryAsRead(asked.query, hits),
    hasWords: hits?.reading !== null,
  }
  const pieces = sentenceOf(subject)
  // While the reader moves an end of the period the sentence says what the strip says; the title and the announcement wait for the answer.
  const pictured =
    period.preview !== null && (period.isMoved || hits === null)
      ? sentenceOf({
          ...subject,
          criteria: withPeriod(asked, period.bounds.from, period.bounds.to),
          total: period.preview,
        })
      : pieces
  const title = pageTitle(asksNothing(criteria) ? null : sentenceText(pieces), overview.settings.name)
  const announcement = useAnnouncement(
    announcementOf(pieces, criteria.sort),
    hits === null || answer === null ? null : { criteria, hits, things: answer.things, catalogue, dropped }
  )
  const panelIn = (place: 'column' | 'sheet') => (
    // The numbers of the last question stay for a moment, and are then hidden.
    <div data-stale={counted.isCounted ? undefined : true}>
      <FilterPanel
        criteria={asked}
        catalogue={catalogue}
        overview={overview}
        counts={counted.counts.values}
        counted={counted.criteria}
        isInSheet={place === 'sheet'}
        ask={askAsRead}
      />
    </div>
  )
  const histogram = (
    <Histogram
      bins={counted.counts.bins}
      answered={counted.criteria}
      criteria={asked}
      overview={overview}
      catalogue={catalogue}
      total={counted.counts.total}
      period={period}
    />
  )
  // A screen reader ignores what is behind a modal sheet: while it is open, the sheet holds the announcer.
  const announcer = <Announcer message={announcement} />
  // A choice is answered from the columns: they load once the pointer or the focus comes near a control that makes one.
  const preload = () => search?.preload('columns')
  const nearby = { onPointerEnter: preload, onFocus: preload }

  return (
    <>
      <title>{title}</title>
      <h1 className="sr-only">{WORDS.timeline}</h1>
      {!isOpening && <div {...nearby}>{histogram}</div>}
      <noscript>
        <p className="max-w-256 text-ui text-ink-soft">{WORDS.withoutScripts}</p>
      </noscript>
      {isOpening ? (
        // As tall as the list that it waits for, so that the foot of the page does not move up and down.
        <p className="loading kicker appear-late min-h-svh py-8" role="status" aria-busy="true">
          {WORDS.searching}
        </p>
      ) : (
        <>
          <AskedBar
            criteria={criteria}
            asked={asked}
            start={start}
            dropped={dropped}
            answer={answer}
            isPending={answer !== null && !settled}
            pieces={pictured}
            catalogue={catalogue}
            ask={ask}
            askAsRead={askAsRead}
            onOpenFilters={() => setSheetOpen(true)}
          />
          {answers.isError && <Failed message={answers.error.message} retry={() => void answers.refetch()} />}
          {counted.error !== null && !answers.isError && (
            <Failed message={counted.error.message} retry={counted.retry} />
          )}
          <div className="spread">
            <div id="results" aria-busy={!settled && !answers.isError}>
              {answer !== null &&
                (answer.hits.total === 0 ? (
                  <Suspense fallback={<div className="min-h-svh" />}>
                    <EmptyState criteria={answer.asked} />
                  </Suspense>
                ) : (
                  <ResultList key={answer.href} answer={answer} />
                ))}
            </div>
            <FilterColumn>
              {/* Filters need scripts: the prerendered page has only their column. */}
              <Suspense>
                <div {...nearby}>{panelIn('column')}</div>
              </Suspense>
            </FilterColumn>
          </div>
        </>
      )}
      <PeriodList months={catalogue.months} />
      {!sheetOpen && announcer}
      {sheetOpen && (
        <Suspense>
          <FilterSheet
            total={hits?.total ?? null}
            inUse={!asksNothing(criteria)}
            onStartOver={() => ask(startOver)}
            onClose={() => setSheetOpen(false)}
          >
            {panelIn('sheet')}
            {announcer}
          </FilterSheet>
        </Suspense>
      )}
    </>
  )
}

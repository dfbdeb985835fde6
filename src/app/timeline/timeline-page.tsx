// The timeline: what is asked, what answers, over time and as a list, and the filters that change it. The address holds all of it.

import { lazy, Suspense, useState } from 'react'
import { asksNothing } from '../../model/criteria.ts'
import { startOver, toggleValue, withPeriod, withQuery } from '../../model/edit-criteria.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useCriteria } from '../criteria/use-criteria.ts'
import { useForeseenLinks } from '../criteria/use-foreseen-links.ts'
import { queryAsRead } from '../filters/explain-reading.ts'
import { FilterPanel } from '../filters/filter-panel.tsx'
import { announcementOf, sentenceOf, sentenceText } from '../filters/sentence.ts'
import { usePreparedFilters } from '../filters/use-prepared-filters.ts'
import { Announcer } from '../ui/announcer.tsx'
import { Failed } from '../ui/failed.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { AnswerView } from './answer-view.tsx'
import { AskedBar } from './asked-bar.tsx'
import { PeriodList } from './period-list.tsx'
import { SearchBox } from './search-box.tsx'
import { TimeStrip } from '../strip/time-strip.tsx'
import { useSteadyResults } from './use-steady-results.ts'

const FilterSheet = lazy(async () => ({ default: (await import('../filters/filter-sheet.tsx')).FilterSheet }))

export function TimelinePage() {
  const { criteria, present, dropped, ask, foresee, read, hrefOf } = useCriteria()
  const overview = useOverview()
  const catalogue = useCatalogue()
  const state = useSteadyResults(criteria)
  usePreparedFilters()
  useForeseenLinks({ read, foresee })
  const hydrated = useHydrated()
  const [sheetOpen, setSheetOpen] = useState(false)

  const answer = state.status === 'ready' ? state.answer : null
  const counted = state.status === 'ready' ? state.counted : null
  const counts = state.status === 'ready' ? state.counts : null
  const settled = state.status === 'ready' && state.settled
  const pieces = sentenceOf({
    criteria: answer?.criteria ?? criteria,
    catalogue,
    overview,
    total: answer?.results.total ?? null,
    readAs: queryAsRead(answer?.criteria.query ?? criteria.query, answer?.results.reading ?? null),
  })
  const title = pageTitle(
    asksNothing(answer?.criteria ?? criteria) ? null : sentenceText(pieces),
    overview.settings.name
  )
  const panel = (
    <FilterPanel
      criteria={criteria}
      present={present}
      catalogue={catalogue}
      overview={overview}
      counts={answer !== null && counted?.criteria === answer.criteria ? counted.results.counts : null}
      onForesee={foresee}
      onAsk={ask}
    />
  )

  async function askLifted(query: string): Promise<string> {
    const { href } = location
    try {
      const { liftQuery } = await import('../search/lift-query.ts')
      if (location.href !== href) return query
      const lifted = liftQuery(present(), query, catalogue)
      ask(lifted)
      return lifted.query
    } catch {
      // The search reads operators by itself: they only stay in the box.
      ask(withQuery(present(), query))
      return query
    }
  }

  const strip = counted !== null && (
    <TimeStrip
      bins={counted.results.bins}
      answered={counted.criteria}
      criteria={criteria}
      overview={overview}
      catalogue={catalogue}
      total={counted.results.total}
      hrefOf={hrefOf}
      onForesee={({ from, to }) => foresee(withPeriod(present(), from, to))}
      onPeriod={({ from, to }) => ask(withPeriod(present(), from, to))}
    />
  )

  // What stands behind a modal sheet is silent: there the sheet says it.
  const announcer = <Announcer message={settled ? announcementOf(pieces, criteria.sort) : null} />

  return (
    <>
      <title>{title}</title>
      <h1 className="vh">Timeline</h1>
      <SearchBox
        query={criteria.query}
        presentQuery={() => present().query}
        onQuery={(query, how) => ask(withQuery(present(), query), how)}
        onDone={askLifted}
        onValue={({ facet, id, before }) => ask(toggleValue(withQuery(present(), before), facet, id))}
        chosen={criteria.chosen}
      />
      {strip}
      <noscript>
        <p className="explain">
          Without JavaScript this page shows the newest articles, whatever its address asks for. To find others, read{' '}
          <a href="/themes/">by theme</a>, <a href="/places/">by place</a>, <a href="/formats/">by format</a> or, at the
          foot, by year.
        </p>
      </noscript>
      {state.status === 'loading' ? (
        <p className="loading" role="status">
          Searching…
        </p>
      ) : (
        <AskedBar
          criteria={criteria}
          present={present}
          dropped={dropped}
          answer={answer}
          settled={settled || answer === null}
          pieces={pieces}
          onForesee={foresee}
          onAsk={ask}
          hrefOf={hrefOf}
          onOpenFilters={() => setSheetOpen(true)}
        />
      )}
      {state.status === 'failed' && <Failed message={state.message} retry={state.retry} />}
      {counts?.status === 'failed' && <Failed message={counts.message} retry={counts.retry} />}
      {answer !== null && (
        <div className="spread">
          <div>
            <AnswerView answer={answer} settled={settled} hrefOf={hrefOf} />
          </div>
          <aside className="filters needs-script" aria-label="Filters">
            <h2>Filters</h2>
            {/* They need scripts: a page that is read without carries no box. Their column waits for them. */}
            {hydrated && panel}
          </aside>
        </div>
      )}
      <PeriodList months={catalogue.months} />
      {!sheetOpen && announcer}
      {sheetOpen && (
        <Suspense>
          <FilterSheet
            total={settled && answer !== null ? answer.results.total : null}
            inUse={!asksNothing(criteria)}
            onStartOver={() => ask(startOver(present()))}
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

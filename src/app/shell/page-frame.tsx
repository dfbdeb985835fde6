// The frame of every page: the links past the head, the masthead, the page, and at the foot that this is a copy.

import { type MouseEvent, Suspense, useEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import { TIMELINE_PATH } from '../../address/page-path.ts'
import type { Overview } from '../../model/bundle.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { FollowLink } from '../ui/follow-link.tsx'
import { LoadingPage } from './loading-page.tsx'
import { Masthead } from './masthead.tsx'
import { WORDS } from './words.tsx'

function Foot({ settings, articles, seeds }: Overview) {
  return (
    <footer className="foot">
      <p>{WORDS.copyOf(settings)}</p>
      <p>{WORDS.compiledFrom(seeds, <a href={addressOf('/sources/')}>{WORDS.sources}</a>)}</p>
      {articles > 0 && <FollowLink className="print:hidden" page={TIMELINE_PATH} label={WORDS.follow} />}
    </footer>
  )
}

/** Says that the page is taken over: it stands beside the page in its boundary, so that all of it is. `start.ts` listens. */
function Ready() {
  useEffect(() => {
    document.dispatchEvent(new Event('dateline:ready'))
  }, [])
  return null
}

/** Goes to the first heading of the list: from there Tab leads to the first headline. Without it, the browser goes to the list. */
function goToResults(event: MouseEvent) {
  const list = document.getElementById('results')
  const first = list?.querySelector<HTMLElement>(':is(h2, h3) a')
  if (!list || !first) return
  event.preventDefault()
  list.scrollIntoView()
  first.focus({ preventScroll: true })
}

/** The links past the head, the first stops of the Tab key. Where filters are in a sheet, the last one leads to its button. */
function SkipLinks({ isTimeline }: { readonly isTimeline: boolean }) {
  return (
    <>
      <a className="skip" href="#main">
        {WORDS.skip}
      </a>
      {isTimeline && (
        <>
          <a className="skip" href="#results" onClick={goToResults}>
            {WORDS.skipToResults}
          </a>
          <a className="skip needs-script max-lg:hidden" href="#filters">
            {WORDS.skipToFilters}
          </a>
          <a className="skip needs-script lg:hidden" href="#open-filters">
            {WORDS.skipToFilters}
          </a>
        </>
      )}
    </>
  )
}

/** The layout of all pages; the page itself is the route within. Suspends until the overview is loaded. */
export function PageFrame() {
  const overview = useOverview()
  const { pathname } = useLocation()
  useEffect(() => {
    // The app shows what the address asks for by now: the page that a static host sent instead is gone.
    document.documentElement.removeAttribute('data-asked')
  }, [])
  return (
    <>
      <SkipLinks isTimeline={pathname === TIMELINE_PATH} />
      <Masthead {...overview} />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
            <Ready />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Foot {...overview} />
    </>
  )
}

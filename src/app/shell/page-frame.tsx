// The frame of every page: the link past the head, the masthead, the page, and at the foot that this is a copy.

import { Suspense, useEffect } from 'react'
import { Outlet } from 'react-router'
import type { Overview } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { LoadingPage } from './loading-page.tsx'
import { Masthead } from './masthead.tsx'
import { WORDS } from './words.tsx'

function Foot({ settings, seeds }: Overview) {
  return (
    <footer className="foot">
      <p>{WORDS.copyOf(<a href={settings.site}>{settings.publisher}</a>, settings.rights)}</p>
      <p>{WORDS.compiledFrom(seeds, <a href="/sources/">{WORDS.sources}</a>)}</p>
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

/** The layout of all pages; the page itself is the route within. Suspends until the overview is loaded. */
export function PageFrame() {
  const overview = useOverview()
  useEffect(() => {
    // The app shows what the address asks for by now: the page that a static host sent instead is gone.
    document.documentElement.removeAttribute('data-asked')
  }, [])
  return (
    <>
      <a className="skip" href="#main">
        {WORDS.skip}
      </a>
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

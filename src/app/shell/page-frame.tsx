// What every page stands in: the way past the head, the name, the pages, whose news it is, and at the foot that this is a copy.

import { Suspense, useEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import type { Overview } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { LoadingPage } from './loading-page.tsx'
import { countArticles, inWords } from '../../publish/count-in-words.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { type PageInNav, PAGES_IN_NAV } from './pages-in-nav.ts'

const listings = (seeds: number) => `${inWords(seeds)} captured ${seeds === 1 ? 'listing' : 'listings'}`

/** What gives way on a phone has the class `minor`, what gives way on a narrow one `mid`; the foot shows the same there. */
const YIELDING = { nothing: undefined, phone: 'minor', 'narrow phone': 'mid' } as const

function PageLink({ path, label }: PageInNav) {
  const { pathname } = useLocation()
  const isHere = pathname === path || `${pathname}/` === path
  return (
    <a href={path} aria-current={isHere ? 'page' : undefined}>
      {label}
    </a>
  )
}

function Masthead({ settings, articles, seeds, first, last }: Overview) {
  return (
    <header>
      <div className="mast">
        <a className="wordmark" href="/">
          {settings.name}
        </a>
        <nav aria-label="Pages">
          <ul>
            {PAGES_IN_NAV.map((page) => (
              <li key={page.path} className={YIELDING[page.yieldsTo]}>
                <PageLink {...page} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className="folio">
        <span>
          News of the <span className="opt2">{settings.publisher}</span>
          <span className="opt1">{settings.publisherShort}</span>, by day; an unofficial copy
        </span>
        {first !== null && last !== null && (
          <span className="opt2">
            {formatDay(first)} to {formatDay(last)}
          </span>
        )}
        <span className="opt2 opt3">
          {countArticles(articles)} from {listings(seeds)}
        </span>
      </p>
    </header>
  )
}

function Foot({ settings, seeds }: Overview) {
  return (
    <footer className="foot">
      <p>
        An unofficial copy of news by the <a href={settings.site}>{settings.publisher}</a>. {settings.rights}
      </p>
      <p>
        Compiled from {listings(seeds)}; every line of them is accounted for under <a href="/sources/">Sources</a>.
      </p>
      <nav aria-label="More pages">
        <ul>
          {PAGES_IN_NAV.map(
            (page) =>
              page.yieldsTo !== 'nothing' && (
                <li key={page.path} className={YIELDING[page.yieldsTo]}>
                  <PageLink {...page} />
                </li>
              )
          )}
        </ul>
      </nav>
    </footer>
  )
}

/** The layout of all pages; the page itself is the route within. Suspends until the archive is known. */
export function PageFrame() {
  const overview = useOverview()
  useEffect(() => {
    // The app shows what the address asks for by now: the page that a static host sent instead is gone.
    document.documentElement.removeAttribute('data-asked')
  }, [])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead {...overview} />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Foot {...overview} />
    </>
  )
}

// The frame of every page: the link past the head, the archive's name, the pages, whose news it is, and at the foot that this is a copy.

import { Suspense, useEffect } from 'react'
import { Outlet, useLocation } from 'react-router'
import type { Overview } from '../../model/bundle.ts'
import { useOverview } from '../archive/queries.ts'
import { ErrorBoundary } from '../error-boundary.tsx'
import { LoadingPage } from './loading-page.tsx'
import { formatDay } from '../../publish/day-in-words.ts'
import { WORDS } from './words.tsx'

interface PageInNav {
  readonly path: string
  readonly label: string
  /** The screens on which the masthead has no room for it. There the foot names it. */
  readonly hiddenOn: 'none' | 'phone' | 'narrow phone'
}

/** The pages that the masthead names, in their order. A new page is one row. */
export const PAGES_IN_NAV = [
  { path: '/', label: WORDS.timeline, hiddenOn: 'none' },
  { path: '/themes/', label: WORDS.themes, hiddenOn: 'none' },
  { path: '/places/', label: WORDS.places, hiddenOn: 'none' },
  { path: '/formats/', label: WORDS.formats, hiddenOn: 'narrow phone' },
  { path: '/sources/', label: WORDS.sources, hiddenOn: 'phone' },
  { path: '/about/', label: WORDS.about, hiddenOn: 'phone' },
] as const satisfies readonly PageInNav[]

const IN_MASTHEAD = { none: undefined, phone: 'max-md:hidden', 'narrow phone': 'max-xs:hidden' } as const
const AT_FOOT = { phone: undefined, 'narrow phone': 'xs:hidden' } as const

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
      <div className="masthead">
        <a href="/">{settings.name}</a>
        <nav aria-label={WORDS.pages}>
          <ul>
            {PAGES_IN_NAV.map((page) => (
              <li key={page.path} className={IN_MASTHEAD[page.hiddenOn]}>
                <PageLink {...page} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className="folio">
        <span>
          {WORDS.newsOf(
            <>
              <span className="max-md:hidden">{settings.publisher}</span>
              <span className="md:hidden">{settings.publisherShort}</span>
            </>
          )}
        </span>
        {first !== null && last !== null && (
          <span className="max-md:hidden">{WORDS.span(formatDay(first), formatDay(last))}</span>
        )}
        <span className="max-lg:hidden">{WORDS.holds(articles, seeds)}</span>
      </p>
    </header>
  )
}

function Foot({ settings, seeds }: Overview) {
  return (
    <footer className="foot">
      <p>{WORDS.copyOf(<a href={settings.site}>{settings.publisher}</a>, settings.rights)}</p>
      <p>{WORDS.compiledFrom(seeds, <a href="/sources/">{WORDS.sources}</a>)}</p>
      <nav aria-label={WORDS.morePages}>
        <ul>
          {PAGES_IN_NAV.map(
            (page) =>
              page.hiddenOn !== 'none' && (
                <li key={page.path} className={AT_FOOT[page.hiddenOn]}>
                  <PageLink {...page} />
                </li>
              )
          )}
        </ul>
      </nav>
    </footer>
  )
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
          </Suspense>
        </ErrorBoundary>
      </main>
      <Foot {...overview} />
    </>
  )
}

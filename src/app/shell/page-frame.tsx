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

const MASTHEAD_LINK =
  'inline-block border-b-2 border-transparent py-1 link-plain max-md:py-2.5 aria-[current]:border-ink aria-[current]:font-semibold forced-colors:not-aria-[current]:border-[Canvas]'

function PageLink({ page: { path, label }, className }: { readonly page: PageInNav; readonly className: string }) {
  const { pathname } = useLocation()
  const isHere = pathname === path || `${pathname}/` === path
  return (
    <a className={className} href={path} aria-current={isHere ? 'page' : undefined}>
      {label}
    </a>
  )
}

function Masthead({ settings, articles, seeds, first, last }: Overview) {
  return (
    <header>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 pt-6 pb-2 max-md:pt-3 max-md:pb-1">
        <a
          className="font-serif text-[2.5rem]/10 font-semibold tracking-[-0.015em] no-underline max-md:text-[2rem]/10"
          href="/"
        >
          {settings.name}
        </a>
        <nav className="print:hidden" aria-label={WORDS.pages}>
          <ul className="flex flex-wrap gap-x-6 text-ui">
            {PAGES_IN_NAV.map((page) => (
              <li key={page.path} className={IN_MASTHEAD[page.hiddenOn]}>
                <PageLink page={page} className={MASTHEAD_LINK} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className="relative flex flex-wrap justify-between gap-x-8 border-t-3 border-b border-ink py-1 text-small text-ink-soft before:absolute before:inset-x-0 before:top-0.5 before:border-t before:border-ink">
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
    <footer className="mt-16 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-ink pt-3 text-small text-ink-soft print:mt-8">
      <p className="max-w-240 text-pretty">
        {WORDS.copyOf(<a href={settings.site}>{settings.publisher}</a>, settings.rights)}
      </p>
      <p className="max-w-240 text-pretty">{WORDS.compiledFrom(seeds, <a href="/sources/">{WORDS.sources}</a>)}</p>
      <nav className="md:hidden print:hidden" aria-label={WORDS.morePages}>
        <ul className="flex flex-wrap gap-x-4">
          {PAGES_IN_NAV.map(
            (page) =>
              page.hiddenOn !== 'none' && (
                <li key={page.path} className={AT_FOOT[page.hiddenOn]}>
                  <PageLink page={page} className="inline-block py-2.5" />
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
      <a className="absolute -top-16 left-edge bg-paper py-2 focus:top-0 focus:z-9 print:hidden" href="#main">
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

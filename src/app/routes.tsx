// Which page is at which address. The timeline is in the first load; the code of the others loads when they are opened.

import { type ComponentType, lazy } from 'react'
import { Route, Routes } from 'react-router'
import { SLICE_INDEX_NAMES } from '../address/slice-path.ts'
import { CodeMissing } from './error-boundary.tsx'
import { useFollowedLinks } from './scroll/use-followed-links.ts'
import { useScrollPosition } from './scroll/use-scroll-position.ts'
import { PageFrame } from './shell/page-frame.tsx'
import { TimelinePage } from './timeline/timeline-page.tsx'
import { WORDS } from './words.ts'

/** A page whose code loads when it is opened. */
const lazyPage = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(() =>
    load().then(
      (page) => ({ default: page }),
      (cause: unknown) => {
        throw new CodeMissing(WORDS.notLoaded, { cause })
      }
    )
  )

const ArticlePage = lazyPage(async () => (await import('./article/article-page.tsx')).ArticlePage)
const PeriodPage = lazyPage(async () => (await import('./periods/period-page.tsx')).PeriodPage)
const IndexPage = lazyPage(async () => (await import('./slices/index-page.tsx')).IndexPage)
const SlicePage = lazyPage(async () => (await import('./slices/slice-page.tsx')).SlicePage)
const NotFoundPage = lazyPage(async () => (await import('./pages/not-found-page.tsx')).NotFoundPage)

/** The pages of one address each, by their paths. */
const SINGLE_PAGES = {
  about: lazyPage(async () => (await import('./pages/about-page.tsx')).AboutPage),
  saved: lazyPage(async () => (await import('./saved/saved-page.tsx')).SavedPage),
  sources: lazyPage(async () => (await import('./pages/sources-page.tsx')).SourcesPage),
} as const

const PERIODS = [':year', ':year/:month', ':year/:month/:date'] as const

export function AppRoutes() {
  useScrollPosition()
  useFollowedLinks()
  return (
    <Routes>
      <Route element={<PageFrame />}>
        <Route index element={<TimelinePage />} />
        {SLICE_INDEX_NAMES.map((index) => (
          <Route key={index} path={index}>
            <Route index element={<IndexPage index={index} missing={<NotFoundPage />} />} />
            <Route path=":id" element={<SlicePage missing={<NotFoundPage />} />} />
          </Route>
        ))}
        {PERIODS.map((path) => (
          <Route key={path} path={path} element={<PeriodPage missing={<NotFoundPage />} />} />
        ))}
        <Route path=":year/:month/:date/:slug" element={<ArticlePage missing={<NotFoundPage />} />} />
        {Object.entries(SINGLE_PAGES).map(([path, SinglePage]) => (
          <Route key={path} path={path} element={<SinglePage />} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  )
}

// Which page stands at which address. The timeline is in the first load; the others come when they are opened.

import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { usePlace } from './place/use-place.ts'
import { PageFrame } from './shell/page-frame.tsx'
import { TimelinePage } from './timeline/timeline-page.tsx'

const ArticlePage = lazy(async () => ({ default: (await import('./article/article-page.tsx')).ArticlePage }))
const PeriodPage = lazy(async () => ({ default: (await import('./periods/period-page.tsx')).PeriodPage }))
const AboutPage = lazy(async () => ({ default: (await import('./pages/about-page.tsx')).AboutPage }))
const SourcesPage = lazy(async () => ({ default: (await import('./pages/sources-page.tsx')).SourcesPage }))
const NotFoundPage = lazy(async () => ({ default: (await import('./pages/not-found-page.tsx')).NotFoundPage }))

export function AppRoutes() {
  usePlace()
  return (
    <Routes>
      <Route element={<PageFrame />}>
        <Route index element={<TimelinePage />} />
        {[':year', ':year/:month', ':year/:month/:date'].map((path) => (
          <Route key={path} path={path} element={<PeriodPage missing={<NotFoundPage />} />} />
        ))}
        <Route path=":year/:month/:date/:slug" element={<ArticlePage missing={<NotFoundPage />} />} />
        <Route path="about" element={<AboutPage />} />
        <Route path="sources" element={<SourcesPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  )
}

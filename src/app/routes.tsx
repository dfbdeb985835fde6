// Which page stands at which address. The timeline is in the first load; the others come when they are opened.

import { lazy } from 'react'
import { Route, Routes } from 'react-router'
import { usePlainLinks } from './place/use-plain-links.ts'
import { usePlace } from './place/use-place.ts'
import { PageFrame } from './shell/page-frame.tsx'
import { TimelinePage } from './timeline/timeline-page.tsx'

const ArticlePage = lazy(async () => ({ default: (await import('./article/article-page.tsx')).ArticlePage }))
const PeriodPage = lazy(async () => ({ default: (await import('./periods/period-page.tsx')).PeriodPage }))
const IndexPage = lazy(async () => ({ default: (await import('./slices/index-page.tsx')).IndexPage }))
const SlicePage = lazy(async () => ({ default: (await import('./slices/slice-page.tsx')).SlicePage }))
const AboutPage = lazy(async () => ({ default: (await import('./pages/about-page.tsx')).AboutPage }))
const SourcesPage = lazy(async () => ({ default: (await import('./pages/sources-page.tsx')).SourcesPage }))
const NotFoundPage = lazy(async () => ({ default: (await import('./pages/not-found-page.tsx')).NotFoundPage }))

export function AppRoutes() {
  usePlace()
  usePlainLinks()
  return (
    <Routes>
      <Route element={<PageFrame />}>
        <Route index element={<TimelinePage />} />
        {(['themes', 'places', 'formats'] as const).map((index) => (
          <Route key={index} path={index}>
            <Route index element={<IndexPage index={index} />} />
            <Route path=":id" element={<SlicePage missing={<NotFoundPage />} />} />
          </Route>
        ))}
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

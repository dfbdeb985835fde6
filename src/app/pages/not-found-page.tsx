// Stands at an address without a page: what that may mean, and ways on. Where a mangled link is recognized it leads to the page that is
// meant, or offers articles.

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { pageTitle } from '../../publish/page-title.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { findMeant } from './find-meant.ts'
import { TextPage } from './text-page.tsx'
import { WORDS } from './words.tsx'

export function NotFoundPage() {
  const { settings, articles } = useOverview()
  const { pathname, hash } = useLocation()
  const search = useSearchClient()
  const { data: meant } = useQuery({
    queryKey: ['meant', pathname],
    queryFn: ({ client, signal }) => findMeant(pathname, { client, search, signal }),
    retry: false,
  })
  const navigate = useNavigate()
  const target = meant?.path ?? null
  useEffect(() => {
    if (target !== null) void navigate(target + hash, { replace: true })
  }, [navigate, target, hash])
  return (
    <TextPage
      title={pageTitle(WORDS.notFound, settings.name)}
      heading={WORDS.notFoundHeading}
      lead={WORDS.notFoundLead}
    >
      {meant !== undefined && meant.articles.length > 0 && (
        <section aria-labelledby="meant">
          <h2 className="section-title" id="meant">
            {WORDS.meant(meant.articles.length)}
          </h2>
          <ul>
            {meant.articles.map(({ path, day, title }) => (
              <li key={path} className="py-1">
                <a className="font-serif text-lead font-semibold" href={addressOf(path)}>
                  {title}
                </a>{' '}
                <time className="text-small whitespace-nowrap text-ink-soft" dateTime={day}>
                  {formatDay(day)}
                </time>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul className="mt-8 flex flex-col items-start gap-2">
        <li>
          <a href={addressOf('/')}>{WORDS.toTimeline(articles)}</a>
        </li>
        <li>
          <a href={addressOf('/sources/')}>{WORDS.toSources}</a>
        </li>
        <li>
          <a href={addressOf('/about/')}>{WORDS.toAbout}</a>
        </li>
      </ul>
    </TextPage>
  )
}

// The page of what is saved on this device: where to continue, the saved articles and searches, what was read lately, and the ways to take all of it along.
// The built page has none of it: only this browser knows.

import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useLocation } from 'react-router'
import { parseSavedFragment } from '../../address/saved-fragment.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useOverview } from '../archive/queries.ts'
import { Failed } from '../ui/failed.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import type { Desk } from './desk.ts'
import { storeQuery, useDeskInStep } from './desk-queries.ts'
import { DeskTools } from './desk-tools.tsx'
import { troubleIn } from './desk-trouble.ts'
import { WORDS } from './desk-words.tsx'
import { ContinueReading, ReadLately } from './read-lately.tsx'
import { SavedArticles } from './saved-articles.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { SharedList } from './shared-list.tsx'

const KeepArchive = lazyPart(async () => (await import('../offline/keep-archive.tsx')).KeepArchive)

function Waiting() {
  return (
    <p role="status" className="needs-script kicker appear-late min-h-svh py-8">
      {WORDS.loading}
    </p>
  )
}

function DeskView({ desk }: { readonly desk: Desk }) {
  return (
    <Suspense fallback={<Waiting />}>
      <ContinueReading reads={desk.reads} />
      <SavedArticles articles={desk.articles} reads={desk.reads} />
      <SavedSearches searches={desk.searches} />
      <ReadLately reads={desk.reads} />
      <DeskTools desk={desk} />
    </Suspense>
  )
}

/** All three stores. What goes wrong with one goes wrong with all, and is said once. */
function KeptHere() {
  useDeskInStep()
  const articles = useQuery(storeQuery('articles'))
  const reads = useQuery(storeQuery('reads'))
  const searches = useQuery(storeQuery('searches'))
  const stores = [articles, reads, searches]
  const error = stores.find((store) => store.error !== null)?.error ?? null
  if (error !== null)
    return <Failed message={troubleIn(error)} retry={() => stores.forEach((store) => void store.refetch())} />
  if (!articles.data || !reads.data || !searches.data) return <Waiting />
  return <DeskView desk={{ articles: articles.data, reads: reads.data, searches: searches.data }} />
}

/** The list that the address names; the built page has none, and waits for the app. */
function ListOfAddress() {
  const { hash } = useLocation()
  const paths = useHydrated() ? parseSavedFragment(hash) : null
  return paths && <SharedList key={hash} paths={paths} />
}

/** What keeps the whole archive on this device. Only the browser knows what is there. */
const Archive = () =>
  useHydrated() ? (
    <Suspense>
      <KeepArchive />
    </Suspense>
  ) : null

export function SavedPage() {
  const { settings } = useOverview()
  return (
    <>
      <title>{pageTitle(WORDS.title, settings.name)}</title>
      <h1 className="mt-10 page-title max-md:mt-6">{WORDS.title}</h1>
      <p className="page-lead">{WORDS.lead}</p>
      <noscript>
        <p className="max-w-measure-text font-serif text-base">{WORDS.withoutScripts}</p>
      </noscript>
      <ListOfAddress />
      <KeptHere />
      <Archive />
    </>
  )
}

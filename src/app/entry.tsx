// The entry in the browser. A page that shows what its address asks for is hydrated; the timeline with a query, which a static host answers
// with the unfiltered page, is rendered afresh.

import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { NOT_FOUND_PAGE } from '../publish/page.ts'
import { App } from './app.tsx'
import { forgetArchive, loadSearchFile } from './archive/queries.ts'
import { createSearchClient } from './archive/search-client.ts'
import { startWorker } from './archive/start-worker.ts'
import { parsePageState } from './page-state.ts'
import { makeQueryClient } from './query-client.ts'
import { SiteUrlContext } from './site-url-context.ts'
import './ui/look.css'

const state = parsePageState(document.getElementById('state')?.textContent ?? '')
const queryClient = makeQueryClient(state?.data ?? [])

const makeSearchClient = () =>
  createSearchClient({
    startWorker,
    fetchFile: (file) => loadSearchFile(queryClient, file),
    onRenewed: () => forgetArchive(queryClient),
  })

const app = (searchClient = makeSearchClient()) => (
  <StrictMode>
    {/* The address changes at once: what is asked shows before it is answered. */}
    <BrowserRouter useTransitions={false}>
      <SiteUrlContext value={state?.siteUrl ?? null}>
        <App queryClient={queryClient} searchClient={searchClient} />
      </SiteUrlContext>
    </BrowserRouter>
  </StrictMode>
)

/** Whether the page was rendered for this address. A host answers any address that it doesn't know with the one page for them. */
const isRendered = () => state?.path === NOT_FOUND_PAGE || (state?.path === location.pathname && location.search === '')

function start(container: HTMLElement): Root {
  if (isRendered()) return hydrateRoot(container, app())
  const root = createRoot(container)
  root.render(app())
  return root
}

/** The app; null where the page gives way to another. */
function open(): Root | null {
  const { pathname, search, hash } = location
  const meant = pathname.replace(/\/{2,}/g, '/')
  if (meant !== pathname) {
    // A host may not know an address with a slash too many, though the router does: it is asked for the one that is meant.
    location.replace(meant + search + hash)
    return null
  }
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html has lost its #root element.')
  return start(container)
}

const root = open()

// In development the archive changes under an open page: it asks again, and keeps its place.
import.meta.hot?.on('dateline:data', () => {
  // The manifest above all: no page watches it, so it would not be asked for again.
  queryClient.removeQueries({ type: 'inactive' })
  root?.render(app())
  void queryClient.invalidateQueries()
})

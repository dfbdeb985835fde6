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
    load: (file) => loadSearchFile(queryClient, file),
    onRenewed: () => forgetArchive(queryClient),
  })

// The router takes several slashes for one; so must what reads the address without it.
const path = location.pathname.replace(/\/{2,}/g, '/')
if (path !== location.pathname) history.replaceState(history.state, '', path + location.search + location.hash)

/** Whether the host did not know the address, and answered with the one page that it has for such. */
const isUnknown = state?.path === NOT_FOUND_PAGE

const app = (searchClient = makeSearchClient()) => (
  <StrictMode>
    <BrowserRouter>
      <SiteUrlContext value={state?.siteUrl ?? null}>
        <App queryClient={queryClient} searchClient={searchClient} isUnknown={isUnknown} />
      </SiteUrlContext>
    </BrowserRouter>
  </StrictMode>
)

/** Whether the page is what was rendered for this address. */
const isRendered = () => isUnknown || (state?.path === location.pathname && location.search === '')

function start(container: HTMLElement): Root {
  if (isRendered()) return hydrateRoot(container, app())
  const root = createRoot(container)
  root.render(app())
  return root
}

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has lost its #root element.')
const root = start(container)

// In development the archive changes under an open page: it asks again, and keeps its place.
import.meta.hot?.on('dateline:data', () => {
  // The manifest above all: no page watches it, so it would not be asked for again.
  queryClient.removeQueries({ type: 'inactive' })
  root.render(app())
  void queryClient.invalidateQueries()
})

// The entry in the browser. It hydrates a page that shows what its address asks for, and renders others anew: a static host answers the timeline
// with a query with the unfiltered page.

import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { NOT_FOUND_PAGE } from '../publish/page.ts'
import { pathOf } from './address-of.ts'
import { App } from './app.tsx'
import { forgetArchive, loadSearchFile } from './archive/queries.ts'
import { createSearchClient } from './archive/search-client.ts'
import { startWorker } from './archive/start-worker.ts'
import { parsePageState } from './page-state.ts'
import { makeQueryClient } from './query-client.ts'
import { startOfflineLater } from './start-offline-later.ts'
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
    {/* The address changes at once: the page shows the question before its answer. */}
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
      <SiteUrlContext value={state?.siteUrl ?? null}>
        <App queryClient={queryClient} searchClient={searchClient} />
      </SiteUrlContext>
    </BrowserRouter>
  </StrictMode>
)

/** Whether the page was prerendered for this address. A host answers all unknown addresses with one page. */
const isRendered = () =>
  state?.path === NOT_FOUND_PAGE || (state?.path === pathOf(location.pathname) && location.search === '')

/** Whether the browser has translated the page already. It put its own elements in place of the texts, which React would not find. */
const isTranslated = (container: HTMLElement) => container.querySelector('font') !== null

function start(container: HTMLElement): Root {
  if (isRendered() && !isTranslated(container)) return hydrateRoot(container, app())
  const root = createRoot(container)
  root.render(app())
  return root
}

/** Starts the app; null where another address is loaded instead, and where the page can only be read. */
function open(): Root | null {
  const { pathname, search, hash } = location
  const meant = pathname.replace(/\/{2,}/g, '/')
  if (meant !== pathname) {
    // The router accepts doubled slashes, but a host may not: load the address without them.
    location.replace(meant + search + hash)
    return null
  }
  // A host may answer addresses outside of the site with our page too: none of our pages is there.
  if (pathOf(pathname) === null) return null
  const container = document.getElementById('root')
  if (container === null) throw new Error('index.html has lost its #root element.')
  return start(container)
}

const root = open()

if (root !== null) startOfflineLater(queryClient)

// In development the archive changes under an open page: it loads the data again, and keeps its scroll position.
import.meta.hot?.on('dateline:data', () => {
  // Above all the manifest: no page observes it, so that it would not be loaded again.
  queryClient.removeQueries({ type: 'inactive' })
  root?.render(app())
  // What is loading for the first time would not begin again: it would show the archive as it was.
  void queryClient.cancelQueries().then(() => queryClient.invalidateQueries())
})

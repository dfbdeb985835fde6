// The entry at build time: renders one page to HTML. Named to Vite, imported by nobody.

import { prerender } from 'react-dom/static'
import { StrictMode } from 'react'
import { StaticRouter } from 'react-router'
import { SHELL_PAGE } from '../model/offline-protocol.ts'
import type { PageRequest, RenderedPage, RenderPage } from '../publish/page.ts'
import { addressOf } from './address-of.ts'
import { App } from './app.tsx'
import { printPageState } from './page-state.ts'
import { makeQueryClient } from './query-client.ts'
import { SiteUrlContext } from './site-url-context.ts'
import { WORDS } from './ui/words.ts'

/** React puts the title of a page first; the build writes it into the head itself. */
const withoutTitle = (html: string) => html.replace(/^<title>[^<]*<\/title>/, '')

/** What stands at any address without a network until the app shows the page. It is painted at once: the app waits for that. */
const Shell = () => (
  <main>
    <p className="loading kicker min-h-svh py-8">{WORDS.loading}</p>
  </main>
)

/** Renders the page of a request; rejects when the app throws or loads data that the request does not hold. */
export const renderPage: RenderPage = async ({ path, data, siteUrl }: PageRequest): Promise<RenderedPage> => {
  const isShell = path === SHELL_PAGE
  const page = isShell ? (
    <Shell />
  ) : (
    <StrictMode>
      <StaticRouter basename={import.meta.env.BASE_URL} location={addressOf(path)}>
        <SiteUrlContext value={siteUrl}>
          <App queryClient={makeQueryClient(data)} searchClient={null} />
        </SiteUrlContext>
      </StaticRouter>
    </StrictMode>
  )
  const { prelude } = await prerender(page, {
    // Beyond a size React hides content behind an inline script, which the security policy forbids.
    progressiveChunkSize: Infinity,
    onError(error) {
      throw error
    },
  })
  const body = withoutTitle(await new Response(prelude).text())
  return { body, state: printPageState({ path: isShell ? '' : path, siteUrl, data }) }
}

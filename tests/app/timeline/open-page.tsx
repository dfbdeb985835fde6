// Opens the app at an address, over the small archive, as a browser would.

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { App } from '../../../src/app/app.tsx'
import type { SearchClient } from '../../../src/app/archive/search-client.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { answer, pageData, suggest } from './small-archive.ts'

export const promptClient: SearchClient = {
  ask: async (criteria) => Promise.resolve(answer(criteria)),
  suggest: async (typed) => Promise.resolve(suggest(typed)),
  prepare() {},
}

/** A client that answers nothing until it is released. */
export function heldClient() {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const client: SearchClient = {
    ...promptClient,
    ask: async (criteria) => {
      await held
      return answer(criteria)
    },
  }
  return { client, release: () => release() }
}

/** The page's query string; empty where nothing is asked. */
export const addressNow = (): string => window.location.search

export function openPage(address: string, searchClient: SearchClient = promptClient) {
  window.history.pushState(null, '', address)
  const user = userEvent.setup()
  render(
    <BrowserRouter>
      <App queryClient={makeQueryClient(pageData)} searchClient={searchClient} />
    </BrowserRouter>
  )
  return user
}

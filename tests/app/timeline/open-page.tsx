// Opens the app at an address, over the small archive, as a browser would.

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { App } from '../../../src/app/app.tsx'
import type { SearchClient } from '../../../src/app/archive/search-client.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import type { Criteria } from '../../../src/model/criteria.ts'
import type { Counts, Hits } from '../../../src/search/results.ts'
import { answer, pageData, suggest } from './small-archive.ts'

/** A client that does so with each question, whether it is searched or counted. */
export const clientThatAsks = (ask: (criteria: Criteria) => Promise<Hits & Counts>): SearchClient => ({
  search: ask,
  count: ask,
  suggest: async (typed) => Promise.resolve(suggest(typed)),
  preload() {},
})

export const promptClient = clientThatAsks(async (criteria) => Promise.resolve(answer(criteria)))

/** A client that answers nothing until it is released. */
export function heldClient() {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const client = clientThatAsks(async (criteria) => {
    await held
    return answer(criteria)
  })
  return { client, release: () => release() }
}

/** The title of a row, without the day that follows it for those who listen. */
export const titleOf = (article: HTMLElement) => within(article).getByRole('heading').querySelector('a')?.textContent

/** What the timeline shows: the titles in its list, its filters, and what is asked, in a sentence. */
export const articles = () => screen.queryAllByRole('article').map(titleOf)
export const filters = () => within(screen.getByRole('complementary', { name: 'Filters' }))
export const sentence = () => screen.queryByRole('group', { name: 'What is asked' })?.textContent

/** The page's query string; empty where nothing is asked. */
export const addressNow = (): string => window.location.search

export function openPage(address: string, searchClient: SearchClient = promptClient) {
  window.history.pushState(null, '', address)
  const user = userEvent.setup()
  render(
    <BrowserRouter useTransitions={false}>
      <App queryClient={makeQueryClient(pageData)} searchClient={searchClient} />
    </BrowserRouter>
  )
  return user
}

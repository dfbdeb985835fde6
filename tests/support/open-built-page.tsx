// Opens the app at a prerendered page of an archive, with the data of the page and the rest of the bundle for its links.

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter } from 'react-router'
import { App } from '../../src/app/app.tsx'
import { makeQueryClient } from '../../src/app/query-client.ts'
import type { BuiltSite } from './built-pages.ts'

export function openBuiltPage({ pages, loaded, search }: BuiltSite, path: string) {
  window.history.pushState(null, '', path)
  const own = pages.find((page) => page.path === path)?.data ?? []
  render(
    <BrowserRouter useTransitions={false}>
      <App queryClient={makeQueryClient([...loaded, ...own])} searchClient={search} />
    </BrowserRouter>
  )
  return userEvent.setup()
}

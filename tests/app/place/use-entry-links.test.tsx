// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter, useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { useEntryLinks } from '../../../src/app/place/use-entry-links.ts'

function Page() {
  useEntryLinks()
  const { pathname, state } = useLocation() as { pathname: string; state: { from: string } | null }
  return (
    <article className="entry">
      <a href="/2021/04/21/an-article/">An article</a>
      <output>{`${pathname} from ${state?.from}`}</output>
    </article>
  )
}

it.each([
  ['/?q=wages', '/?q=wages'],
  ['/?theme=skills#2021-04', '/?theme=skills#2021-04'],
  ['/#main', '/'],
])('tells the article that is opened from %s that its list is %s', async (address, from) => {
  const user = userEvent.setup()
  window.history.replaceState(null, '', address)
  render(
    <BrowserRouter>
      <Page />
    </BrowserRouter>
  )
  await user.click(screen.getByRole('link', { name: 'An article' }))
  expect(await screen.findByText(`/2021/04/21/an-article/ from ${from}`)).toBeInTheDocument()
})

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter, useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { usePlainLinks } from '../../../src/app/place/use-plain-links.ts'

function Page() {
  usePlainLinks()
  const { pathname, state } = useLocation() as { pathname: string; state: { from?: string } | null }
  return (
    <>
      <nav className="periods">
        <a href="/2021/">2021</a>
      </nav>
      <article className="entry">
        <a href="/2021/04/21/an-article/">An article</a>
      </article>
      <a href="/seeds/a.txt">A file</a>
      <output>{`${pathname} from ${state?.from ?? 'nowhere'}`}</output>
    </>
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

it('follows other links within the app without a word of the list, makes no step of where one stands, and leaves files to the browser', async () => {
  const user = userEvent.setup()
  window.history.replaceState(null, '', '/')
  render(
    <BrowserRouter>
      <Page />
    </BrowserRouter>
  )
  const before = window.history.length
  await user.click(screen.getByRole('link', { name: '2021' }))
  expect(await screen.findByText('/2021/ from nowhere')).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: '2021' }))
  expect(window.history.length).toBe(before + 1)
  const click = new MouseEvent('click', { bubbles: true, cancelable: true })
  // The last to hear of it: this page goes nowhere else.
  document.addEventListener('click', () => !click.defaultPrevented && click.preventDefault(), { once: true })
  screen.getByRole('link', { name: 'A file' }).dispatchEvent(click)
  expect(window.location.pathname).toBe('/2021/')
})

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { BrowserRouter, useLocation } from 'react-router'
import { expect, it } from 'vitest'
import { readOpenedFrom, useFollowedLinks } from '../../../src/app/scroll/use-followed-links.ts'

function Page() {
  useFollowedLinks()
  const { pathname, state } = useLocation() as { pathname: string; state: unknown }
  const opened = readOpenedFrom(state)
  return (
    <>
      <a href="/2021/">2021</a>
      <a href="/2021/04/21/an-article/">An article</a>
      <a href="/2021/04/22/another/">Another</a>
      <a href="/sources/">Sources</a>
      <a href="/seeds/a.txt">A file</a>
      <a href="/feed.xml">A feed</a>
      <a href="https://www.ilo.org/">Another site</a>
      <a href="#main">A part of the page</a>
      <a href="/2021/" target="_blank" rel="noreferrer">
        Another window
      </a>
      <output>{`${pathname} from ${opened === null ? 'nowhere' : `${opened.list}, ${opened.steps} back`}`}</output>
    </>
  )
}

function open(address: string) {
  window.history.replaceState(null, '', address)
  render(
    <BrowserRouter useTransitions={false}>
      <Page />
    </BrowserRouter>
  )
  return userEvent.setup()
}

const follow = (name: string) => screen.getByRole('link', { name })

it.each([
  ['/?q=wages', '/?q=wages'],
  ['/?theme=skills&start=2021-04', '/?theme=skills&start=2021-04'],
  ['/2021/04/', '/2021/04/'],
  ['/themes/skills/', '/themes/skills/'],
  ['/#main', '/'],
])('tells the article that is opened from %s that its list is %s', async (address, list) => {
  const user = open(address)
  await user.click(follow('An article'))
  expect(await screen.findByText(`/2021/04/21/an-article/ from ${list}, 1 back`)).toBeInTheDocument()
})

it('passes the list on from article to article, and counts the steps', async () => {
  const user = open('/?q=wages')
  await user.click(follow('An article'))
  await user.click(follow('Another'))
  expect(await screen.findByText('/2021/04/22/another/ from /?q=wages, 2 back')).toBeInTheDocument()
})

it('knows of no list where an article was opened from another page', async () => {
  const user = open('/about/')
  await user.click(follow('An article'))
  expect(await screen.findByText('/2021/04/21/an-article/ from nowhere')).toBeInTheDocument()
})

it('makes no step of where one stands', async () => {
  const user = open('/')
  const before = window.history.length
  await user.click(follow('2021'))
  await user.click(follow('2021'))
  expect(window.history.length).toBe(before + 1)
})

/** Clicks a link, and gives whether that is left to the browser. The page goes nowhere. */
function isLeftToBrowser(name: string, how: MouseEventInit = {}): boolean {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...how })
  let isLeft = false
  // The last to hear of it.
  const listener = () => {
    isLeft = !click.defaultPrevented
    click.preventDefault()
  }
  window.addEventListener('click', listener, { once: true })
  follow(name).dispatchEvent(click)
  return isLeft
}

it.each(['A file', 'A feed', 'Another site', 'A part of the page', 'Another window'])(
  'leaves to the browser: %s',
  (name) => {
    open('/')
    expect(isLeftToBrowser(name)).toBe(true)
  }
)

it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'leaves a click with %o to the browser, and no plain one',
  (how) => {
    open('/')
    expect(isLeftToBrowser('2021', how)).toBe(true)
    expect(isLeftToBrowser('2021')).toBe(false)
  }
)

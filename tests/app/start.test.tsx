import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const isOutOfSight = () => document.documentElement.hasAttribute('data-asked')

/** Opens an address and runs the script, as the head of its page does. */
async function open(address: string): Promise<void> {
  history.replaceState(null, '', address)
  const script = document.createElement('script')
  script.dataset['app'] = '/assets/entry.js /assets/shell.js'
  script.dataset['asked'] = ''
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script)
  vi.resetModules()
  await import('../../src/app/start.ts')
}

const takeOver = () => document.dispatchEvent(new Event('dateline:ready'))

/** The files that are being fetched, with their priority. */
const fetched = () =>
  [...document.querySelectorAll('link[rel="modulepreload"]')].map(
    (link) => `${link.getAttribute('href')} ${link.getAttribute('fetchpriority')}`
  )

beforeEach(() => document.documentElement.removeAttribute('data-asked'))
afterEach(() => {
  takeOver()
  document.head.replaceChildren()
  history.replaceState(null, '', '/')
})

it('keeps the prerendered list out of sight where the address asks for something else, and fetches the app at once', async () => {
  await open('/?theme=skills')
  expect(isOutOfSight()).toBe(true)
  expect(fetched()).toEqual(['/assets/entry.js high', '/assets/shell.js high'])
})

it('leaves the list in sight where nothing is asked, and fetches nothing before it is painted', async () => {
  await open('/#2021-07')
  expect(isOutOfSight()).toBe(false)
  expect(fetched()).toEqual([])
})

it('shows the list after all when the app breaks, but not for the sake of an image', async () => {
  await open('/?theme=skills')
  const image = document.body.appendChild(document.createElement('img'))
  image.dispatchEvent(new Event('error'))
  image.remove()
  expect(isOutOfSight()).toBe(true)
  window.dispatchEvent(new Event('error'))
  expect(isOutOfSight()).toBe(false)
})

/** What browsers are told to paint around the page: the first of these that applies. */
const bar = () => document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')?.content

describe('what the reader has chosen', () => {
  const { dataset } = document.documentElement
  const store = (words: string) => {
    localStorage.setItem('dateline.settings', words)
    dispatchEvent(new StorageEvent('storage', { key: 'dateline.settings', newValue: words }))
  }

  afterEach(() => {
    vi.unstubAllGlobals()
    delete dataset['settings']
    localStorage.clear()
  })

  it('holds from the first paint on, and there is nothing where this device keeps nothing', async () => {
    await open('/')
    expect(dataset['settings']).toBe('')
    expect(bar()).toBeUndefined()
    localStorage.setItem('dateline.settings', 'dark headlines')
    await open('/')
    expect(dataset['settings']).toBe('dark headlines')
    expect(bar()).toBe('#16140F')
  })

  it('follows another tab', async () => {
    await open('/')
    store('light')
    expect([dataset['settings'], bar()]).toEqual(['light', '#F6F1E6'])
    store('wide')
    expect([dataset['settings'], bar()]).toEqual(['wide', undefined])
    dispatchEvent(new StorageEvent('storage', { key: 'dateline.searches', newValue: '["dark"]' }))
    expect(dataset['settings']).toBe('wide')
  })

  it('is nothing where storage is refused', async () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    await open('/')
    expect(dataset['settings']).toBeUndefined()
  })

  it('keeps the page out of sight until the layout fits larger letters', async () => {
    localStorage.setItem('dateline.settings', 'size-150')
    await open('/')
    expect(isOutOfSight()).toBe(true)
  })
})

interface ControlsProps {
  readonly tell: (what: string) => void
}

const Controls = ({ tell }: ControlsProps) => (
  <>
    <button type="button" onClick={() => tell('pressed')}>
      <b>Press</b>
    </button>
    <a href="#themes" onClick={() => tell('followed')}>
      Themes
    </a>
    <input aria-label="Words" defaultValue="" onChange={({ currentTarget }) => tell(`words ${currentTarget.value}`)} />
    <input
      aria-label="End"
      type="range"
      min={0}
      max={9}
      value={9}
      onChange={({ currentTarget }) => tell(`end ${currentTarget.value}`)}
    />
    <select aria-label="Order" value="newest" onChange={({ currentTarget }) => tell(currentTarget.value)}>
      <option>newest</option>
      <option>oldest</option>
    </select>
  </>
)

it('tells the app what was pressed and changed before it ran, in order and once; links work without it', async () => {
  const told: string[] = []
  const controls = <Controls tell={(what) => told.push(what)} />
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(controls)
  await open('/')
  await userEvent.click(screen.getByText('Press'))
  await userEvent.click(screen.getByRole('link'))
  await userEvent.type(screen.getByLabelText('Words'), 'cotton')
  fireEvent.input(screen.getByLabelText('End'), { target: { value: '4' } })
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'oldest')
  await userEvent.click(screen.getByText('Press'))
  render(controls, { container, hydrate: true })
  expect(told).toEqual([])
  takeOver()
  expect(told).toEqual(['pressed', 'words cotton', 'end 4', 'oldest', 'pressed'])
  takeOver()
  expect(told).toHaveLength(5)
})

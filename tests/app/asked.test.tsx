import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const isOutOfSight = () => document.documentElement.hasAttribute('data-asked')

/** Opens an address and runs the script, as the head of its page does. */
async function open(address: string): Promise<void> {
  history.replaceState(null, '', address)
  vi.resetModules()
  await import('../../src/app/asked.ts')
}

/** Lets an element fail to load, as a browser says it: on the element, without bubbling. */
function failToLoad(name: 'script' | 'img'): void {
  const element = document.body.appendChild(document.createElement(name))
  element.dispatchEvent(new Event('error'))
  element.remove()
}

beforeEach(() => document.documentElement.removeAttribute('data-asked'))
afterEach(() => history.replaceState(null, '', '/'))

it('keeps the prerendered list out of sight where the address asks for something else', async () => {
  await open('/?theme=skills')
  expect(isOutOfSight()).toBe(true)
})

it('leaves the list in sight where nothing is asked', async () => {
  await open('/#2021-07')
  expect(isOutOfSight()).toBe(false)
})

it('shows the list after all when a script can not be loaded, but not for the sake of an image', async () => {
  await open('/?theme=skills')
  failToLoad('img')
  expect(isOutOfSight()).toBe(true)
  failToLoad('script')
  expect(isOutOfSight()).toBe(false)
})

it('sets the density of lists that this device keeps, and goes on where it keeps nothing', async () => {
  const { dataset } = document.documentElement
  await open('/')
  expect(dataset['density']).toBeUndefined()
  localStorage.setItem('dateline.density', 'headlines')
  await open('/')
  expect(dataset['density']).toBe('headlines')
  delete dataset['density']
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new DOMException('refused', 'SecurityError')
    },
  })
  await open('/')
  expect(dataset['density']).toBeUndefined()
  vi.unstubAllGlobals()
  localStorage.clear()
})

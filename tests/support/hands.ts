// What a reader's hands do: keys from control to control, a finger over the bars of the histogram.

import type { CDPSession, Locator, Page } from '@playwright/test'

/** Some way beyond the last control of the longest page that tests go through. */
const MOST_STOPS = 500

/** Goes on, or back, from control to control until this one has the focus; after the page's end it begins again. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never comes to ${target.toString()}.`)
}

/** Holds a key down until it has been repeated so many times. */
export async function holdKey(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.down(key)
  await page.keyboard.up(key)
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of the bar at this place, from 0, of `count`. */
export async function barAt(page: Page, place: number, count: number): Promise<Point> {
  const box = await page.getByRole('toolbar').boundingBox()
  if (box === null) throw new Error('The strip is not to be seen.')
  return { x: box.x + ((place + 0.5) / count) * box.width, y: box.y + box.height / 2 }
}

const STEPS = 8

/** A finger that goes from one point to another. */
export async function swipe(session: CDPSession, from: Point, to: Point): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  await send('touchStart', [from])
  for (let step = 1; step <= STEPS; step++) {
    const along = (start: number, end: number) => start + ((end - start) * step) / STEPS
    await send('touchMove', [{ x: along(from.x, to.x), y: along(from.y, to.y) }])
  }
  await send('touchEnd', [])
}

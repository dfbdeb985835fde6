// Acts with keys and fingers: goes from control to control by Tab, holds a key down, and swipes over the bars of the histogram.

import type { CDPSession, Locator, Page } from '@playwright/test'

/** More than the controls of the longest page that is tested. */
const MOST_STOPS = 500

/** The stops before a control that are made one by one. */
const LAST_STOPS = 3

/** About how many stops of the Tab key lie between the focus and a control. */
const stopsTo = (target: Locator): Promise<number> =>
  target.evaluate((element) => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]'),
    ].filter((each) => each.tabIndex >= 0 && each.checkVisibility())
    const indexOf = (each: Element | null) => stops.findIndex((stop) => stop === each)
    return Math.abs(indexOf(element) - indexOf(document.activeElement))
  })

/** Presses Tab, or Shift+Tab, until this control has the focus: most of the way without looking, which is faster. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const blind = Math.max(0, (await stopsTo(target)) - LAST_STOPS)
  await Promise.all(Array.from({ length: blind }, () => page.keyboard.press(key)))
  for (let stop = blind; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not reach ${target.toString()}.`)
}

/** Holds a key down until it has been repeated so many times. Sends the repeats without a pause, so that they are one run on a slow machine. */
export async function holdKey(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down(key)))
  await page.keyboard.up(key)
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Returns the middle of the bar with this index, in a histogram of `count` bars. */
export async function barAt(page: Page, index: number, count: number): Promise<Point> {
  const box = await page.getByRole('toolbar').boundingBox()
  if (box === null) throw new Error('The histogram is not visible.')
  return { x: box.x + ((index + 0.5) / count) * box.width, y: box.y + box.height / 2 }
}

const STEPS = 8

/** Moves a finger from one point to another. */
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

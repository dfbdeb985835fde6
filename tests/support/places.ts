// A reader's place in a list: the link that she was at, how far it stands from the window's upper edge, and whether it has the focus. A link is
// found again by the article, the month or the part of the page that it stands in: many rows have links to the same address.

import { expect, type Locator, type Page } from '@playwright/test'

/** Finds a link in a page: in the one that was left, and in the one that came back. */
export type Finder = (page: Page) => Locator

export interface Target {
  readonly name: string
  /** Finds one at or shortly before a row, counted from 0, and brings the page into the state in which it can be followed. */
  readonly choose: (page: Page, row: number) => Promise<Finder>
  /** What finds something that stands still beside the target where that is not to be seen in a page that is loaded anew. */
  readonly beside?: Finder
  /** Where in the window it is looked at. */
  readonly block: ScrollLogicalPosition
}

/** In CSS pixels. */
const TOLERANCE = 2

export const rowsOf = (page: Page): Locator => page.locator('main article')

/** The row of the article whose headline leads to this path. */
export const rowOf =
  (path: string): Finder =>
  (page) =>
    rowsOf(page).filter({ has: page.locator(`h3 a[href="${path}"]`) })

async function chooseTag(page: Page, row: number): Promise<Finder> {
  const { path, place } = await rowsOf(page).evaluateAll((articles, last) => {
    const tagsOf = (article: Element) => [...article.querySelectorAll('.notes .th a')]
    const article = articles.slice(0, last + 1).findLast((each) => tagsOf(each).length > 0)
    const tag = article && tagsOf(article).at(-1)
    return {
      path: article?.querySelector('h3 a')?.getAttribute('href') ?? '',
      place: [...(article?.querySelectorAll('a') ?? [])].findIndex((link) => link === tag),
    }
  }, row)
  return (other) => rowOf(path)(other).locator('a').nth(place)
}

async function chooseHeadline(page: Page, row: number): Promise<Finder> {
  const path = await rowsOf(page).nth(row).locator('h3 a').getAttribute('href')
  return (other) => rowOf(path ?? '')(other).locator('h3 a')
}

async function chooseMonth(page: Page, row: number): Promise<Finder> {
  const path = await rowsOf(page)
    .nth(row)
    .evaluate((article) => article.closest('.month')?.querySelector('h2 a')?.getAttribute('href') ?? '')
  return (other) => other.locator(`main .month > h2 a[href="${path}"]`)
}

const unfoldButton: Finder = (page) => page.getByRole('button', { name: /^(Choose a period|Hide)$/ })

const goToTop = (page: Page): Promise<void> => page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))

async function chooseBar(page: Page): Promise<Finder> {
  await goToTop(page)
  const unfold = unfoldButton(page)
  if (await unfold.isVisible()) await unfold.click()
  const bars = page.getByRole('toolbar').getByRole('link')
  const path = await bars.nth(Math.floor((await bars.count()) / 2)).getAttribute('href')
  return (other) => other.locator(`[role="toolbar"] a[href="${path}"]`)
}

async function chooseThemesPage(page: Page): Promise<Finder> {
  await goToTop(page)
  return (other) => other.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Themes' })
}

export const TARGETS: readonly Target[] = [
  { name: 'the last theme of a row', choose: chooseTag, block: 'center' },
  { name: 'a headline', choose: chooseHeadline, block: 'center' },
  { name: 'the heading of a month', choose: chooseMonth, block: 'center' },
  // On a phone the histogram is folded until it is asked for, and that is no part of an address: a page that is loaded anew has no bar to be seen. At
  // the top of the page the histogram's own head then stands where it stood.
  { name: 'a bar of the strip', choose: chooseBar, block: 'nearest', beside: unfoldButton },
  { name: 'a page in the masthead', choose: chooseThemesPage, block: 'nearest' },
]

/** Waits until the app has taken over the timeline that was built. */
export const takenOver = (page: Page): Promise<void> =>
  page.locator('[role="toolbar"] a[tabindex="-1"]').first().waitFor({ state: 'attached' })

/** Scrolls to the end of the list, again and again, until it has grown to so many rows. */
export async function growTo(page: Page, least: number): Promise<void> {
  const rows = rowsOf(page)
  for (let count = await rows.count(); count < least; count = await rows.count()) {
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await expect.poll(() => rows.count()).toBeGreaterThan(count)
  }
}

/** Waits until nothing has moved for half a second: rows that come into sight change their height, and a list grows. */
export const untilStill = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let [before, since] = ['', 0]
        const look = (now: number) => {
          const { scrollY, document } = window
          const state = `${scrollY} ${document.documentElement.scrollHeight} ${document.querySelectorAll('article').length}`
          if (state !== before) [before, since] = [state, now]
          if (now - since >= 500) resolve()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
  )

/** Where a link stands; null while it is not to be seen. */
async function topOf(link: Locator): Promise<number | null> {
  const tops = await link.evaluateAll((all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().top)
  )
  return tops[0] ?? null
}

const hasFocus = (link: Locator): Promise<boolean> =>
  link.evaluateAll((all) => all.some((each) => each === document.activeElement))

export interface Place {
  readonly find: Finder
  readonly top: number
  readonly focused: boolean
}

export async function placeOf(page: Page, find: Finder): Promise<Place> {
  const top = await topOf(find(page))
  if (top === null) throw new Error(`${find(page).toString()} is not to be seen.`)
  return { find, top, focused: await hasFocus(find(page)) }
}

/** How often a place is looked at until it stands there. */
const LOOKS = 10

/** Looks at a link, puts the focus on it, and waits until it stands still in the window. */
export async function goTo(page: Page, find: Finder, block: ScrollLogicalPosition): Promise<Place> {
  const link = find(page)
  const scrollY = () => page.evaluate(() => window.scrollY)
  // Again while that moves the page: what stands above has its height reckoned while it is out of sight, and the heading of a month sticks.
  for (let look = 0, before = NaN; look < LOOKS && before !== (await scrollY()); look++) {
    before = await scrollY()
    await link.evaluate((element, to) => element.scrollIntoView({ block: to, behavior: 'instant' }), block)
    if (look === 0) await link.focus()
    await untilStill(page)
  }
  await expect(link).toBeInViewport()
  return placeOf(page, find)
}

/** Holds a page to a place: that it is reached, and that it then stays. */
export async function expectPosition(page: Page, { find, top, focused }: Place): Promise<void> {
  const place = async () => {
    const now = await topOf(find(page))
    const movedBy = now === null ? 'not to be seen' : Math.abs(now - top) <= TOLERANCE ? 0 : Math.round(now - top)
    return { movedBy, focused: await hasFocus(find(page)) }
  }
  await expect.poll(place).toEqual({ movedBy: 0, focused })
  await takenOver(page)
  await untilStill(page)
  expect(await place()).toEqual({ movedBy: 0, focused })
}

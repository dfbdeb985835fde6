// The scroll position of a page: a link, its distance from the top of the window, and whether it has the focus. A link is found again by its
// article, its month or its part of the page, because many rows have links to the same address.

import { expect, type Locator, type Page } from '@playwright/test'

/** Finds the same link in the page that is left and in the page that comes back. */
export type Finder = (page: Page) => Locator

export interface Target {
  readonly name: string
  /** Returns a finder of such a link, at the row with this index or shortly before it, and makes the link visible. */
  readonly choose: (page: Page, row: number) => Promise<Finder>
  /** Finds an element beside the target, for a page that shows no target when it is loaded anew. */
  readonly beside?: Finder
  /** Where in the window the link stands. */
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
  const { path, index } = await rowsOf(page).evaluateAll((articles, last) => {
    const tagsOf = (article: Element) => [...article.querySelectorAll('.swatch a')]
    const article = articles.slice(0, last + 1).findLast((each) => tagsOf(each).length > 0)
    const tag = article && tagsOf(article).at(-1)
    return {
      path: article?.querySelector('h3 a')?.getAttribute('href') ?? '',
      index: [...(article?.querySelectorAll('a') ?? [])].findIndex((link) => link === tag),
    }
  }, row)
  return (other) => rowOf(path)(other).locator('a').nth(index)
}

async function chooseHeadline(page: Page, row: number): Promise<Finder> {
  const path = await rowsOf(page).nth(row).locator('h3 a').getAttribute('href')
  return (other) => rowOf(path ?? '')(other).locator('h3 a')
}

async function chooseMonth(page: Page, row: number): Promise<Finder> {
  const path = await rowsOf(page)
    .nth(row)
    .evaluate((article) => article.closest('section')?.querySelector('h2 a')?.getAttribute('href') ?? '')
  return (other) => other.locator(`main section > h2 a[href="${path}"]`)
}

const unfoldButton: Finder = (page) => page.getByRole('button', { name: /Choose a period$|^Hide$/ })

/** Over the histogram. */
const searchBox: Finder = (page) => page.getByRole('combobox', { name: 'Search' })

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
  // On a phone the histogram is folded, and a page that is loaded anew shows no bar: then what stands over it must stand where it stood.
  { name: 'a bar of the strip', choose: chooseBar, block: 'nearest', beside: searchBox },
  { name: 'a page in the masthead', choose: chooseThemesPage, block: 'nearest' },
]

/** Waits until the app has hydrated the timeline. */
export const untilHydrated = (page: Page): Promise<void> =>
  page.locator('[role="toolbar"] a[tabindex="-1"]').first().waitFor({ state: 'attached' })

/** Scrolls to the end of the list until the list has at least so many rows. */
export async function growTo(page: Page, least: number): Promise<void> {
  const rows = rowsOf(page)
  for (let count = await rows.count(); count < least; count = await rows.count()) {
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }))
    await expect.poll(() => rows.count()).toBeGreaterThan(count)
  }
}

/** Waits until nothing has moved for half a second: rows that come into view change their height, and a list grows. */
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

/** Returns the distance of a link from the top of the window in pixels; null while it is not visible. */
async function topOf(link: Locator): Promise<number | null> {
  const tops = await link.evaluateAll((all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().top)
  )
  return tops[0] ?? null
}

const hasFocus = (link: Locator): Promise<boolean> =>
  link.evaluateAll((all) => all.some((each) => each === document.activeElement))

export interface ScrollPosition {
  readonly find: Finder
  readonly top: number
  readonly focused: boolean
}

export async function scrollPositionOf(page: Page, find: Finder): Promise<ScrollPosition> {
  const top = await topOf(find(page))
  if (top === null) throw new Error(`${find(page).toString()} is not visible.`)
  return { find, top, focused: await hasFocus(find(page)) }
}

/** How often {@link goTo} scrolls to a link. */
const MOST_SCROLLS = 10

/** Scrolls to a link, puts the focus on it, and waits until it stands still. */
export async function goTo(page: Page, find: Finder, block: ScrollLogicalPosition): Promise<ScrollPosition> {
  const link = find(page)
  const scrollY = () => page.evaluate(() => window.scrollY)
  // Scrolls again while the page moves: rows out of view have an estimated height, and the heading of a month sticks.
  for (let scroll = 0, before = NaN; scroll < MOST_SCROLLS && before !== (await scrollY()); scroll++) {
    before = await scrollY()
    await link.evaluate((element, to) => element.scrollIntoView({ block: to, behavior: 'instant' }), block)
    if (scroll === 0) await link.focus()
    await untilStill(page)
  }
  await expect(link).toBeInViewport()
  return scrollPositionOf(page, find)
}

/** Waits until a page is at a scroll position, and checks that it stays there. */
export async function expectScrollPosition(page: Page, { find, top, focused }: ScrollPosition): Promise<void> {
  const position = async () => {
    const now = await topOf(find(page))
    const movedBy = now === null ? 'not visible' : Math.abs(now - top) <= TOLERANCE ? 0 : Math.round(now - top)
    return { movedBy, focused: await hasFocus(find(page)) }
  }
  await expect.poll(position).toEqual({ movedBy: 0, focused })
  await untilHydrated(page)
  await untilStill(page)
  expect(await position()).toEqual({ movedBy: 0, focused })
}

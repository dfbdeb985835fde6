// The states of the timeline: the address of each, and what a reader does there to reach it.

import { expect, type Locator, type Page } from '@playwright/test'

export interface TimelineState {
  readonly name: string
  readonly address: string
  /** Whether another state shows nearly the same parts of the page: only the full run looks at this one too. */
  readonly variant?: true
  /** Brings the loaded page into the state; left out where the address is enough. */
  readonly arrange?: (page: Page) => Promise<void>
}

/** The address of a short list, for states that do not depend on the list. */
const FEW = '/?from=2021-06&to=2021-06'

const filters = (page: Page) => page.getByRole('dialog').or(page.getByRole('complementary', { name: 'Filters' }))
const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Search' })

/** Presses a button that only a narrow window has, and waits for what it shows; a wide window shows that by itself. */
async function pressInNarrow(button: Locator, shown: Locator): Promise<void> {
  // Neither may be there yet: the page waits for its first answer.
  await expect(button.or(shown).filter({ visible: true }).first()).toBeVisible()
  if (await button.isVisible()) await button.click()
  await expect(shown).toBeVisible()
}

const openFilters = (page: Page): Promise<void> =>
  pressInNarrow(page.getByRole('button', { name: /^Filters/ }), filters(page).getByRole('checkbox').first())

const openHistogram = (page: Page): Promise<void> =>
  pressInNarrow(page.getByRole('button', { name: 'Choose a period' }), page.getByRole('toolbar'))

async function typeDate(page: Page): Promise<void> {
  await openFilters(page)
  const field = filters(page).getByRole('textbox', { name: 'From' })
  await field.fill('banana')
  await field.press('Enter')
  await expect(filters(page).getByRole('alert')).toBeVisible()
}

async function findPlace(page: Page, text: string): Promise<void> {
  await openFilters(page)
  await filters(page).getByRole('searchbox', { name: 'Find a place' }).fill(text)
}

async function showTable(page: Page): Promise<void> {
  await openHistogram(page)
  await page.getByRole('button', { name: 'As a table' }).click()
  await expect(page.getByRole('table')).toBeVisible()
}

export const TIMELINE_STATES: readonly TimelineState[] = [
  { name: 'as it opens', address: '/' },
  { name: 'with the strip unfolded', variant: true, address: '/', arrange: openHistogram },
  { name: 'by month, with a period', variant: true, address: '/?from=2021-04&to=2021-06', arrange: openHistogram },
  { name: 'by day', variant: true, address: FEW, arrange: openHistogram },
  {
    name: 'at the end of the archive',
    variant: true,
    address: '/?theme=skills&from=2022-04&to=2022-04-20',
    arrange: openHistogram,
  },
  { name: 'with the latest year chosen', variant: true, address: '/?from=2022&to=2022', arrange: openHistogram },
  {
    name: 'with a bar in focus',
    variant: true,
    address: FEW,
    arrange: async (page) => {
      await openHistogram(page)
      await page.getByRole('toolbar').getByRole('link').first().focus()
    },
  },
  { name: 'with the strip as a table', variant: true, address: FEW, arrange: showTable },
  {
    name: 'with the table in another order',
    variant: true,
    address: '/?theme=skills',
    arrange: async (page) => {
      await showTable(page)
      await page.getByRole('table').getByRole('button', { name: 'Articles that answer' }).click()
    },
  },
  { name: 'with a theme chosen', variant: true, address: '/?theme=skills', arrange: openFilters },
  { name: 'with two themes chosen', variant: true, address: '/?theme=skills&theme=wages', arrange: openFilters },
  { name: 'with a flag chosen', variant: true, address: '/?flag=covid-19&from=2021', arrange: openFilters },
  { name: 'with a format chosen', variant: true, address: '/?format=video', arrange: openFilters },
  { name: 'with a country chosen', variant: true, address: '/?place=ID', arrange: openFilters },
  { name: 'with a region chosen', variant: true, address: '/?place=africa', arrange: openFilters },
  { name: 'with a seed chosen', variant: true, address: '/?seed=002_4ac1b9a692e90482.txt', arrange: openFilters },
  {
    name: 'with values left out',
    variant: true,
    address: '/?not.theme=skills&not.place=asia&from=2021-06',
    arrange: openFilters,
  },
  {
    name: 'with the menu of a value open',
    variant: true,
    address: FEW,
    arrange: async (page) => {
      await openFilters(page)
      const menu = filters(page)
        .getByRole('button', { name: /^More on / })
        .first()
      await menu.focus()
      await menu.press('Enter')
      await expect(filters(page).getByRole('button', { name: /^Leave out / })).toBeVisible()
    },
  },
  {
    name: 'with all values of a group',
    variant: true,
    address: FEW,
    arrange: async (page) => {
      await openFilters(page)
      await filters(page)
        .getByRole('button', { name: /^\d+ more/ })
        .first()
        .click()
      // Not where a value is half behind the buttons at the foot of the sheet.
      await filters(page).getByRole('heading', { name: 'Theme', exact: true }).scrollIntoViewIfNeeded()
    },
  },
  { name: 'with a facet narrowed', variant: true, address: FEW, arrange: (page) => findPlace(page, 'in') },
  { name: 'with a facet narrowed to nothing', variant: true, address: FEW, arrange: (page) => findPlace(page, 'xyz') },
  { name: 'with a date that is none', variant: true, address: FEW, arrange: typeDate },
  { name: 'with values that nobody knows', variant: true, address: '/?theme=nonsense&from=banana&place=ID' },
  { name: 'searched', variant: true, address: '/?q=wages&from=2021-06' },
  { name: 'searched with typos', variant: true, address: '/?q=migrnat+wrokers' },
  { name: 'searched as typed', variant: true, address: '/?q=wages&exact=1&from=2021-06' },
  { name: 'searched with a word too many', variant: true, address: '/?q=workers+in+the+garment+zebra&from=2021' },
  { name: 'oldest first', variant: true, address: '/?format=video&sort=oldest' },
  { name: 'searched, newest first', variant: true, address: '/?q=migrant&sort=newest' },
  {
    name: 'with suggestions',
    variant: true,
    address: FEW,
    arrange: async (page) => {
      await searchBox(page).pressSequentially('labour mi')
      await expect(page.getByRole('option', { name: 'migrant word' })).toBeVisible()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'with the latest searches',
    variant: true,
    address: FEW,
    arrange: async (page) => {
      await page.evaluate(() => localStorage.setItem('dateline.searches', '["wages","child labour"]'))
      await searchBox(page).click()
      await expect(page.getByRole('listbox', { name: 'Recent searches' })).toBeVisible()
    },
  },
  { name: 'with nothing found', address: '/?q=xylophone&theme=wages&to=2020' },
  { name: 'with nothing found by one word', variant: true, address: '/?q=xylophone' },
  {
    name: 'with headlines only',
    variant: true,
    address: '/',
    arrange: async (page) => {
      // The device remembers this choice: it may be made already.
      const button = page.getByRole('button', { name: 'Headlines only' })
      const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true })
      if (await more.isVisible()) await more.click()
      if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
      await expect(page.locator('main article h3 + p').first()).toBeHidden()
    },
  },
]

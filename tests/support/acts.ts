// What a reader does on the timeline and from page to page, one act after the other, for tests that look at the page after each.

import { expect, type Page } from '@playwright/test'
import { COTTON } from './pages.ts'

/** Does something on a page, and waits until its address says so. */
export type Act = (page: Page) => Promise<void>

export const filtersOf = (page: Page) => page.getByRole('complementary', { name: 'Filters' })
export const boxOf = (page: Page) => page.getByRole('combobox', { name: 'Search' })

export const tick =
  (name: RegExp, address: RegExp): Act =>
  async (page) => {
    await filtersOf(page).getByRole('checkbox', { name }).click()
    await expect(page).toHaveURL(address)
  }

export const search =
  (query: string, address: RegExp): Act =>
  async (page) => {
    await boxOf(page).fill(query)
    await boxOf(page).press('Enter')
    await expect(page).toHaveURL(address)
  }

export const press =
  (name: RegExp, address: RegExp): Act =>
  async (page) => {
    await page.getByRole('main').getByRole('button', { name }).first().click()
    await expect(page).toHaveURL(address)
  }

export const type =
  (label: 'From' | 'To', date: string, address: RegExp): Act =>
  async (page) => {
    const field = filtersOf(page).getByRole('textbox', { name: label })
    await field.fill(date)
    await field.press('Enter')
    await expect(page).toHaveURL(address)
  }

/** What is done one after the other on the timeline, each with the address that it leads to. */
export const ACTS: Readonly<Record<string, Act>> = {
  'a theme is ticked': tick(/^Skills/, /theme=skills/),
  'another theme is ticked': tick(/^Labour migration/, /labour-migration/),
  'both themes are asked for': async (page) => {
    await filtersOf(page).getByRole('radio', { name: 'both' }).click()
    await expect(page).toHaveURL(/all\.theme=1/)
  },
  'the order is changed': async (page) => {
    await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest')
    await expect(page).toHaveURL(/sort=oldest/)
  },
  'a part is taken off the sentence': press(/^Remove Skills/, /^(?!.*skills)/),
  'a letter is typed': async (page) => {
    await boxOf(page).fill('')
    await boxOf(page).pressSequentially('x')
    await expect(page).toHaveURL(/q=x/)
    await boxOf(page).press('Escape')
    await boxOf(page).press('Escape')
    await expect(page).not.toHaveURL(/q=/)
  },
  'the latest year is chosen': async (page) => {
    await page.getByRole('link', { name: /^Latest year/ }).click()
    await expect(page).toHaveURL(/from=2022/)
  },
  'all is let go': press(/^Start over$/, /\/\?sort=oldest$/),
  'an end of the period is moved by keys': async (page) => {
    await page.getByRole('slider', { name: 'From' }).press('ArrowRight')
    await expect(page).toHaveURL(/from=/)
  },
  'a date is typed': type('From', '2021', /from=2021&/),
  'a month of the table is chosen': async (page) => {
    await page.getByRole('table').getByRole('link', { name: 'April 2021' }).click()
    await expect(page).toHaveURL(/from=2021-04&to=2021-04/)
  },
  'the next month is chosen': async (page) => {
    await page.getByRole('link', { name: /^Later/ }).click()
    await expect(page).toHaveURL(/from=2021-05&to=2021-05/)
  },
  'the density is changed': (page) => page.getByRole('button', { name: 'Headlines only' }).click(),
  'the period is taken off': press(/^Remove /, /\/(?!.*from)/),
  'no article has all words': search('cotton submarine migrants', /q=cotton/),
  'a theme is ticked beside them': tick(/^Skills|^Labour migration/, /theme=/),
  'misspelt words are searched for': search('migrnat wrokers', /q=migrnat/),
  'more misspelt words, read alike': search('migrnat wrokers the', /q=migrnat.*the/),
  'the words are searched for as typed': press(/as typed$/, /exact=1/),
  'misspellings are forgiven again': press(/^Forgive/, /^(?!.*exact)/),
  'a query names a video of a month': search('video may 2021', /q=video/),
  'its words are searched for instead': press(/^Search for the words/, /exact=1/),
  'a query names a theme': search('wages in asia', /q=wages/),
  'nothing is found': search('xylophone', /q=xylophone/),
  'nothing is found in a period either': type('From', '2022', /from=2022/),
  'nothing is found in another period': type('From', 'June 2021', /from=2021-06/),
  'the search is let go': press(/^Remove xylophone/, /^(?!.*xylophone)/),
  'the period ends with its month': type('To', 'June 2021', /to=2021-06/),
}

const follow =
  (region: 'banner' | 'main', name: RegExp | string, address: RegExp): Act =>
  async (page) => {
    await page.getByRole(region).getByRole('link', { name }).first().click()
    await expect(page).toHaveURL(address)
  }

const goToNeighbour =
  (name: string, place: string): Act =>
  async (page) => {
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('navigation', { name: 'In the list', exact: true })).toContainText(place)
  }

/** What is done one after the other from page to page. */
export const WAYS: Readonly<Record<string, Act>> = {
  'words are searched for': search('trade union', /q=trade/),
  'the second result is opened': async (page) => {
    await page.getByRole('article').getByRole('heading').getByRole('link').nth(1).click()
    await expect(page.getByRole('navigation', { name: 'In the list', exact: true })).toContainText('2 of')
  },
  'the next one is opened': goToNeighbour('After ›', '3 of'),
  'the one before is opened': goToNeighbour('‹ Before', '2 of'),
  'its evidence is shown and its citation copied': async (page) => {
    await page.getByRole('button', { name: 'Show the words that say so' }).click()
    await page.getByText('Cite', { exact: true }).click()
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copy as text' })).toBeVisible()
  },
  'the results are returned to': follow('main', 'Back to the results', /q=trade/),
  'themes are opened': follow('banner', 'Themes', /themes/),
  'a theme is opened': follow('main', /^Skills/, /themes.skills/),
  'places are opened': follow('banner', 'Places', /places/),
  'formats are opened': follow('banner', 'Formats', /formats/),
  'sources are opened': follow('banner', 'Sources', /sources/),
  'the page about it all is opened': follow('banner', 'About', /about/),
  'the timeline is opened': follow('banner', 'Timeline', /\/$/),
  'an article is opened': follow('main', COTTON.title, /cotton/),
  'its month is opened': follow('main', 'August', /2021.08.$/),
  'the month before is opened': follow('main', /July 2021/, /2021.07.$/),
  'the way back is taken': async (page) => {
    await page.goBack()
    await expect(page).toHaveURL(/2021.08.$/)
  },
}

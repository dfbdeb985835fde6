// Any address can be opened and none shows a blank page. A link shows the same view in another browser.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { SAYS_404 } from '../support/pages.ts'
import { test } from '../support/site.ts'

/** All kinds of faults in one address. */
const MANGLED_QUERY =
  '?&&&===&theme&theme[]=x&theme=skills&from=2021-13&to=0000-00-00&sort=upwards&exact=maybe&place=ZZ&q=%E0%A4%A&__proto__=x&utm_source=mail#%E0%A4%A'

const MANGLED_QUERIES = [
  '?',
  '?&&&===&',
  '?theme',
  '?theme=',
  '?theme=no-such-theme',
  '?theme=skills&theme=skills&theme=SKILLS',
  '?theme[]=skills&theme[0]=x',
  '?from=2021-13&to=0000-00-00',
  '?from=2022&to=2020',
  '?from=99999999999999999999',
  '?sort=upwards&exact=maybe',
  '?q=%E0%A4%A',
  '?q=%00%01%FF',
  '?q=%F0%9F%92%A9%ED%A0%80',
  '?q=<script>alert(1)</script>',
  '?q="unclosed+-+OR+title:',
  `?q=${'a'.repeat(3000)}`,
  `?${'theme=skills&'.repeat(300)}`,
  '?__proto__=x&constructor=y&toString=z',
  '?place=id&place=%20ID%20&place=ZZ',
  '?utm_source=mail&fbclid=1',
  '#nowhere',
  '#%E0%A4%A',
]

async function expectTimeline(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`)
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(/article/i)
}

test('shows the timeline for a query with every fault', ({ page }) => expectTimeline(page, MANGLED_QUERY))

test('shows the timeline for any query', { tag: FULL_RUN }, async ({ page }) => {
  for (const query of MANGLED_QUERIES) {
    await test.step(query.slice(0, 40), async () => {
      // Another page between: two addresses that differ in their hash alone are one page.
      await page.goto('about:blank')
      await expectTimeline(page, query)
    })
  }
})

test('says which part of an address it could not read', async ({ page }) => {
  await page.goto('/?theme=no-such-theme&theme=skills')
  await expect(page.getByText('no-such-theme').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('article').first()).toContainText('Skills and lifelong learning')
})

test('shows the same view in a fresh browser', { tag: FULL_RUN }, async ({ page, browser }) => {
  await page.goto('/')
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^Child labour/ })
    .click()
  await page.getByRole('combobox', { name: 'Search' }).pressSequentially('children')
  await expect(page).toHaveURL('/?q=children&theme=child-labour')
  await expect(page.getByRole('group', { name: 'What is asked' })).toContainText('with children')
  const titles = page.getByRole('main').getByRole('article').getByRole('heading')
  await expect(titles.first()).toBeVisible()
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
  const here = await titles.allTextContents()

  const fresh = await browser.newContext({ serviceWorkers: 'block' })
  const other = await fresh.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('main').locator('mark').first()).toBeVisible()
  expect(await other.getByRole('main').getByRole('article').getByRole('heading').allTextContents()).toEqual(here)
  await expect(other.getByRole('combobox', { name: 'Search' })).toHaveValue('children')
  await fresh.close()
})

test('goes back and forward through choices', { tag: FULL_RUN }, async ({ page }) => {
  await page.goto('/')
  const filters = page.getByRole('complementary', { name: 'Filters' })
  const skills = filters.getByRole('checkbox', { name: /^Skills and lifelong learning/ })
  const unions = filters.getByRole('checkbox', { name: /^Trade unions/ })
  await skills.click()
  await expect(page).toHaveURL('/?theme=skills')
  await unions.click()
  await expect(page).toHaveURL('/?theme=skills&theme=workers-organizations')
  await page.goBack()
  await expect(page).toHaveURL('/?theme=skills')
  await expect(unions).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(skills).not.toBeChecked()
  await page.goForward()
  await expect(skills).toBeChecked()
})

test.describe('an address that a host may not know', () => {
  test.use({ forgiven: SAYS_404 })

  test('with a slash too many is taken for the one that is meant', { tag: FULL_RUN }, async ({ page, baseURL }) => {
    await page.goto(`${baseURL}//?theme=skills`)
    await expect(page.getByRole('group', { name: 'What is asked' })).toContainText('Skills and lifelong learning')
    await expect(page).toHaveURL('/?theme=skills')
    await page.goto(`${baseURL}//2021//07/`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('July 2021')
    await expect(page).toHaveURL('/2021/07/')
  })
})

test.describe('an address that leads nowhere', () => {
  // React Router warns of a path whose percent signs mean nothing; the page stands all the same.
  test.use({ forgiven: new RegExp(`${SAYS_404.source}|could not be decoded`) })

  const NOWHERE = [
    '/nowhere/',
    '/2021/08/02/never-written/',
    '/2021/99/99/x/',
    '/about/more/',
    '/index.php',
    '/%E0%A4%A',
    '/%2e%2e/package.json',
  ]

  for (const path of NOWHERE) {
    const tag = unlessIn(['/2021/08/02/never-written/', '/%E0%A4%A'], path)
    test(`${path} is answered with our page, which leads on`, { tag }, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(
        page
          .getByRole('main')
          .getByRole('link', { name: /timeline/i })
          .first()
      ).toHaveAttribute('href', '/')
    })
  }
})

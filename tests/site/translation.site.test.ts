// A page that the browser has translated: each text stands in elements that the translation put there, and the text nodes that React made are gone.
// Whatever the reader then does, the page works and says what the same address says untranslated.

import { expect, type Page } from '@playwright/test'
import { FULL_RUN, unlessIn } from '../support/full-run.ts'
import { COTTON } from '../support/pages.ts'
import { test } from '../support/site.ts'

test.use({ viewport: { width: 1280, height: 900 } })

/** Replaces each text by `<font><font>text</font></font>`, as Chrome's translation does. The words stay, so that pages can be compared. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      if (text.parentElement?.closest('script, noscript, font') === null && text.data.trim() !== '') texts.push(text)
    }
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      inner.textContent = text.data
      text.replaceWith(outer)
    }
  })

/** The title and all words of a page, once it has settled. */
async function wordsOf(page: Page): Promise<string> {
  const main = page.getByRole('main')
  await expect(page.locator('[data-pending]')).toHaveCount(0)
  await expect(main.locator('[aria-busy=true], .loading')).toHaveCount(0)
  if (new URL(page.url()).pathname === '/') await expect(main.getByRole('checkbox').first()).toBeVisible()
  const words = (await main.textContent()) ?? ''
  return `${await page.title()}\n${words.replaceAll(/\s+/g, ' ').trim()}`
}

const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a theme is ticked': async (page) => {
    await page.getByRole('checkbox', { name: /^Skills/ }).click()
    await expect(page).toHaveURL('/?theme=skills')
  },
  'another theme is ticked': async (page) => {
    await page.getByRole('checkbox', { name: /^Labour migration/ }).click()
    await expect(page).toHaveURL(/labour-migration/)
  },
  'both themes are asked for': async (page) => {
    await page
      .getByRole('radio', { name: /both|every/i })
      .or(page.getByRole('button', { name: /^both/i }))
      .first()
      .click()
    await expect(page).toHaveURL(/all\.theme=1/)
  },
  'a letter is typed': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).pressSequentially('x')
    await expect(page).toHaveURL(/q=x/)
    await page.getByRole('combobox', { name: 'Search' }).press('Escape')
    await page.getByRole('combobox', { name: 'Search' }).press('Escape')
    await expect(page).not.toHaveURL(/q=x/)
  },
  'a part is taken off the sentence': async (page) => {
    await page.getByRole('button', { name: 'Remove Skills and lifelong learning' }).click()
    await expect(page).not.toHaveURL(/skills/)
  },
  'the latest year is chosen': async (page) => {
    await page.getByRole('link', { name: /^Latest year/ }).click()
    await expect(page).toHaveURL(/from=2022/)
  },
  'a date is typed': async (page) => {
    const from = page.getByRole('complementary', { name: 'Filters' }).getByRole('textbox', { name: 'From' })
    await from.fill('2021')
    await from.press('Enter')
    await expect(page).toHaveURL(/from=2021/)
  },
  'all is let go': async (page) => {
    await page.getByRole('button', { name: 'Start over' }).click()
    await expect(page).toHaveURL('/')
  },
  'an end of the period is moved by keys': async (page) => {
    await page.getByRole('slider', { name: 'From' }).press('ArrowRight')
    await expect(page).toHaveURL(/from=/)
  },
  'the order is changed': async (page) => {
    await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest')
    await expect(page).toHaveURL(/sort=oldest/)
  },
  'the density is changed': (page) => page.getByRole('button', { name: 'Headlines only' }).click(),
  'words without an article are searched for': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('cotton submarine')
    await page.getByRole('combobox', { name: 'Search' }).press('Enter')
    await expect(page).toHaveURL(/q=cotton/)
  },
  'misspelt words are searched for': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('migrnat wrokers')
    await page.getByRole('combobox', { name: 'Search' }).press('Enter')
    await expect(page).toHaveURL(/q=migrnat/)
  },
  'the words are searched for as typed': async (page) => {
    await page.getByRole('button', { name: /as typed$/ }).click()
    await expect(page).toHaveURL(/exact=1/)
  },
  'a reading is asked for': async (page) => {
    await page.getByRole('combobox', { name: 'Search' }).fill('video may 2021')
    await page.getByRole('combobox', { name: 'Search' }).press('Enter')
    await expect(page).toHaveURL(/q=video/)
  },
}

for (const address of ['/', '/?q=trade+union']) {
  const tag = unlessIn(['/'], address)
  test(
    `what is done on ${address} after a translation is shown in words that are true`,
    { tag },
    async ({ page, context }) => {
      await page.goto(address, { waitUntil: 'networkidle' })
      const fresh = await context.newPage()
      for (const [name, act] of Object.entries(acts)) {
        await translate(page)
        await act(page)
        await expect(page.getByText('could not be shown')).toHaveCount(0)
        const said = await wordsOf(page)
        await fresh.goto(page.url(), { waitUntil: 'networkidle' })
        expect.soft(said, name).toBe(await wordsOf(fresh))
      }
    }
  )
}

test('the ways from page to page hold after a translation', { tag: FULL_RUN }, async ({ page, context }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  const fresh = await context.newPage()
  const steps: readonly ((now: Page) => Promise<void>)[] = [
    (now) => now.getByRole('main').getByRole('link', { name: COTTON.title }).click(),
    (now) => now.goBack().then(() => undefined),
    (now) => now.getByRole('banner').getByRole('link', { name: 'Themes' }).click(),
    (now) =>
      now
        .getByRole('main')
        .getByRole('link', { name: /^Skills/ })
        .first()
        .click(),
    (now) => now.getByRole('banner').getByRole('link', { name: 'Sources' }).click(),
    (now) => now.getByRole('banner').getByRole('link', { name: 'Timeline' }).click(),
  ]
  for (const step of steps) {
    await translate(page)
    const before = page.url()
    await step(page)
    await expect(page).not.toHaveURL(before)
    const said = await wordsOf(page)
    await fresh.goto(page.url(), { waitUntil: 'networkidle' })
    expect.soft(said, page.url()).toBe(await wordsOf(fresh))
  }
})

test('a page that is translated before the app takes it over is taken over', { tag: FULL_RUN }, async ({ page }) => {
  let go = () => {}
  const translated = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(/\/assets\/(?!asked).*\.js$/, async (route) => {
    await translated
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  await translate(page)
  go()
  await page.getByRole('checkbox', { name: /^Skills/ }).click()
  await expect(page.getByRole('group', { name: 'What is asked' })).toContainText(/^12 articles on Skills/)
})

// What a page says, to be compared with what another page says at the same address: a list is shown to its end, and of the filters the values that
// both pages show are compared, since what is folded depends on what the reader did before.

import { expect, type Page } from '@playwright/test'

/** How long a page may still change before its words are compared, in milliseconds. */
const SETTLE_LIMIT = 20_000

/** With fewer values in common the filters are not compared: then the test would be blind. */
const FEW = 8

/** For each of the tries to unfold a page. */
const LIMIT = { timeout: 1_000 } as const

/** Shows a list to its end, and the histogram as a table. */
async function unfold(page: Page): Promise<void> {
  // Behind another page it would draw nothing, and no list would grow.
  await page.bringToFront()
  const isTimeline = await page.getByRole('group', { name: 'What is asked' }).isVisible()
  const table = page.getByRole('button', { name: 'As a table' })
  const all = page.getByRole('button', { name: /^Show all/ })
  await expect(async () => {
    if (isTimeline && (await table.getAttribute('aria-expanded', LIMIT)) === 'false') await table.click(LIMIT)
    // The list grows by itself too, and may take the button away.
    if (await all.isVisible()) await all.click(LIMIT)
    await expect(all).toBeHidden(LIMIT)
    if (isTimeline) await expect(page.getByRole('columnheader', { name: 'Period' })).toBeVisible(LIMIT)
  }).toPass()
}

export interface PageWords {
  /** The title, and the words of the content without filters and announcements. */
  readonly content: string
  /** By facet and value, the words beside the box, its count included, and whether it is chosen; the other parts of the filters by their place. */
  readonly filters: ReadonlyMap<string, string>
}

async function readWords(page: Page): Promise<PageWords> {
  const { content, filters } = await page.getByRole('main').evaluate((main) => {
    const clean = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
    const found: [string, string][] = []
    for (const part of main.querySelectorAll<HTMLElement>('aside [data-part]')) {
      const { part: facet } = part.dataset
      for (const row of part.querySelectorAll('.option')) {
        const box = row.querySelector('input')
        // One that is left out has no box.
        const name = box?.name ?? clean(row.querySelector('.option-label')?.textContent ?? '')
        found.push([`${facet} ${name}`, `${clean(row.textContent)} ${String(box?.checked)}`])
      }
      for (const set of part.querySelectorAll('fieldset')) found.push([`${facet} switch`, clean(set.textContent)])
      for (const field of part.querySelectorAll<HTMLInputElement>('.date-field')) {
        found.push([`${facet} ${clean(field.labels?.[0]?.textContent ?? '')}`, field.value])
      }
    }
    const copy = main.cloneNode(true) as HTMLElement
    // An article knows the list that it was opened from, and the forms of its citation once they were opened; a fresh page does not.
    const others = copy.querySelector('.walk') === null ? '' : ', .crumbs, .walk, .neighbours, .tools details'
    for (const part of copy.querySelectorAll(`aside:has([data-part]), noscript, [role=status]${others}`)) part.remove()
    return { content: clean(copy.textContent), filters: found }
  })
  return { content: `${await page.title()}\n${content}`, filters: new Map(filters) }
}

/** Returns the words of a page that has settled. */
export async function wordsOfPage(page: Page): Promise<PageWords> {
  await expect(
    page.locator('main [aria-busy=true], main .loading, main [data-pending], main [data-stale]')
  ).toHaveCount(0)
  await unfold(page)
  return readWords(page)
}

/** Waits until a page says what another page said at the same address: the same content, and the same of each value that both show. */
export async function expectWords(page: Page, expected: PageWords, act: string): Promise<void> {
  await unfold(page)
  const differences = async () => {
    const now = await readWords(page)
    const shared = [...expected.filters].filter(([place]) => now.filters.has(place))
    return {
      content: now.content,
      filters: shared.flatMap(([place, said]) =>
        now.filters.get(place) === said ? [] : [now.filters.get(place), said]
      ),
      areFew: shared.length < Math.min(FEW, expected.filters.size),
    }
  }
  await expect
    .configure({ soft: true })
    .poll(differences, { message: act, timeout: SETTLE_LIMIT })
    .toEqual({ content: expected.content, filters: [], areFew: false })
}

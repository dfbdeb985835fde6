// Reads the headline of an article's page without the letters that refer to the evidence in the margin.

import type { Page } from '@playwright/test'

/** Waits for the `h1` of the page and returns its text. */
export const headlineOf = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const copy = heading.cloneNode(true) as HTMLElement
    for (const letter of copy.querySelectorAll('sup')) letter.remove()
    return copy.textContent
  })

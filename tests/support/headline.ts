// Reads the headline of an article's page.

import type { Page } from '@playwright/test'

/** Waits for the `h1` of the page and returns its text. */
export const headlineOf = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

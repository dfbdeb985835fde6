// Reads pages with Zotero's own translators, as ztractor bundles them, in a page of Chromium: one of them asks a document by XPath, which only
// browsers can. They may not use the network.

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

const FOLDER = dirname(fileURLToPath(import.meta.resolve('ztractor')))
const HOST = 'https://zotero.example'

/** What Zotero makes of a page; as far as the tests look at it. */
export interface ZoteroItem {
  readonly itemType: string
  readonly title: string
  readonly date: string
  readonly url: string
  readonly language: string
  readonly abstractNote?: string
  readonly publisher: string
  /** In Embedded Metadata alone. */
  readonly institution?: string
  /** Zotero keeps it as the name of the website. */
  readonly publicationTitle: string
  /** Without a type Zotero takes them for authors, and without a first name for one name. */
  readonly creators: readonly { readonly firstName?: string; readonly lastName: string }[]
  readonly tags: readonly { readonly tag: string }[]
}

export interface ZoteroResult {
  /** The name of the translator that Zotero chose. */
  readonly translator: string
  readonly items: readonly ZoteroItem[]
}

/** A page as a server gives it. */
export interface ServedPage {
  readonly url: string
  readonly html: string
}

/** Loads the translators into `page`, which then stands at no page of the site. Returns what reads one page after another. */
export async function openZotero(page: Page): Promise<(served: ServedPage) => Promise<ZoteroResult>> {
  await page.route(`${HOST}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
    else await route.fulfill({ contentType: 'text/javascript', body: await readFile(join(FOLDER, pathname)) })
  })
  await page.goto(HOST)
  return async (served) =>
    page.evaluate(
      async ({ script, ...given }) => {
        const zotero = (await import(script)) as { extractMetadata: (options: object) => Promise<ZoteroResult> }
        return zotero.extractMetadata({ ...given, network: 'deny', timeout: 60_000 })
      },
      { ...served, script: `${HOST}/index.js` }
    )
}

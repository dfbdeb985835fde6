// Renders every page of the site and writes it where a static host looks for it. Pages are made, rendered and written a few at a time, so
// that memory stays flat however many there are.

import { join } from 'node:path'
import type { PictureFacts } from '../publish/picture.ts'
import { renderHead } from '../publish/render-head.ts'
import type { RenderPage } from '../publish/page.ts'
import { writePlain, writeWithTwins } from './compress.ts'
import { forEachInFlight } from './in-flight.ts'
import type { PageParts } from './page-template.ts'
import type { Page } from './page-kind.ts'

export interface Prerender {
  readonly pages: Iterable<Page>
  readonly render: RenderPage
  readonly printPage: (parts: PageParts) => string
  readonly siteUrl: string | null
  /** Draws the pictures of pages; null for pages that have none. */
  readonly draw: ((facts: PictureFacts) => Promise<Uint8Array>) | null
  /** The folder of the built site. */
  readonly folder: string
  /** The brotli quality, 0 to 11. The few pages whose query string may ask for something else are always compressed at 11. */
  readonly quality: number
}

/** How many pages are rendered, compressed and written at once: enough to keep the compressing threads busy. */
const PAGES_AT_ONCE = 16

/** Writes all pages. Returns the paths that search engines are told of: of those pages that answer with 200. Rejects with the page's name when one can't be rendered. */
export async function prerender(site: Prerender): Promise<string[]> {
  const paths: string[] = []
  const writePage = async (page: Page): Promise<void> => {
    if (page.status === 200 && page.listed) paths.push(page.path)
    const html = await printOne(page, site)
    await writeWithTwins(join(site.folder, fileOf(page.path)), Buffer.from(html), page.asked ? 11 : site.quality)
    const { picture } = page
    if (site.draw && picture?.facts) await writePlain(join(site.folder, picture.path), await site.draw(picture.facts))
  }
  // The next page is made only when one is written.
  await forEachInFlight(site.pages, PAGES_AT_ONCE, writePage)
  return paths
}

/** The file in which a host looks for a page: `/about/` is `about/index.html`, and `/404.html` is itself. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path)

async function printOne(page: Page, { render, printPage, siteUrl }: Prerender): Promise<string> {
  const { path, data, status, asked } = page
  const rendered = await render({ path, data, siteUrl, status }).catch((error: unknown) => {
    throw new Error(`The page ${path} could not be rendered.`, { cause: error })
  })
  const style = /<[^>]*\sstyle="/.exec(rendered.body)
  if (style) throw new Error(`The page ${path} holds a style attribute, which its security policy blocks: ${style[0]}`)
  return printPage({ ...rendered, head: renderHead(page.head), asked })
}

// Renders every page of the site and writes it where a static host looks for it. Pages are made, rendered and written a few at a time, so
// that memory stays flat however many there are.

import { join } from 'node:path'
import { renderHead } from '../publish/render-head.ts'
import type { RenderPage } from '../publish/page.ts'
import { writeWithTwins } from './compress.ts'
import { forEachInFlight } from './in-flight.ts'
import type { PageParts } from './page-template.ts'
import type { Page } from './page-kind.ts'

export interface Prerender {
  readonly pages: Iterable<Page>
  readonly render: RenderPage
  readonly printPage: (parts: PageParts) => string
  readonly siteUrl: string | null
  /** The folder of the built site. */
  readonly folder: string
  /** What stands in the head of a page that a query string may ask something else of. */
  readonly askedHead: string
  /** Brotli's, 0 to 11, for articles and the like; the few pages that hold lists are compressed as far as it goes. */
  readonly quality: number
}

/** Enough to keep the compressing threads busy while one page is rendered. */
const PAGES_IN_FLIGHT = 16

/** Writes all pages; gives the paths of those that can be visited. Rejects, naming the page, when one can't be rendered. */
export async function prerender(site: Prerender): Promise<string[]> {
  const paths: string[] = []
  await forEachInFlight(site.pages, PAGES_IN_FLIGHT, async (page) => {
    if (page.status === 200) paths.push(page.path)
    const html = await printOne(page, site)
    await writeWithTwins(join(site.folder, fileOf(page.path)), Buffer.from(html), page.asked ? 11 : site.quality)
  })
  return paths
}

/** Where a host looks for a page: `/about/` is `about/index.html`, and `/404.html` is itself. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path)

async function printOne(page: Page, { render, printPage, siteUrl, askedHead }: Prerender): Promise<string> {
  const { path, data, status } = page
  const rendered = await render({ path, data, siteUrl, status }).catch((error: unknown) => {
    throw new Error(`The page ${path} could not be rendered.`, { cause: error })
  })
  const style = /<[^>]*\sstyle="/.exec(rendered.body)
  if (style) throw new Error(`The page ${path} holds a style attribute, which its security policy blocks: ${style[0]}`)
  return printPage({ ...rendered, head: renderHead(page.head) + (page.asked ? `\n${askedHead}` : '') })
}

// The list of a site's pages for search engines (sitemaps.org, protocol 0.9), and the file that points robots to it.
// A page has no time of change here: the build has no clock.

import { printSiteAddress } from '../address/site-address.ts'
import { escapeText } from './escape.ts'

/** The protocol's limit for one file. */
const SITEMAP_SIZE = 50_000

export interface PublishedFile {
  /** Within the site, from `/`. */
  readonly path: string
  readonly content: string
}

/** `/sitemap.xml` for these paths; where they are too many for one file, an index of several. `siteUrl` ends with a slash, and may hold a path. */
export function sitemapFiles(paths: readonly string[], siteUrl: string, size = SITEMAP_SIZE): PublishedFile[] {
  const addresses = paths.map((path) => printSiteAddress(path, siteUrl))
  if (addresses.length <= size) return [{ path: '/sitemap.xml', content: list('urlset', 'url', addresses) }]
  const parts = Array.from({ length: Math.ceil(addresses.length / size) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    content: list('urlset', 'url', addresses.slice(index * size, (index + 1) * size)),
  }))
  const index = list(
    'sitemapindex',
    'sitemap',
    parts.map(({ path }) => printSiteAddress(path, siteUrl))
  )
  return [{ path: '/sitemap.xml', content: index }, ...parts]
}

/**
 * `/robots.txt`: everything of the site may be read, and the sitemap is there. Robots read the one at the root of a host: a site under a path has
 * its lines copied into that.
 */
export const robotsFile = (siteUrl: string, base: string): PublishedFile => ({
  path: '/robots.txt',
  content: `User-agent: *\nAllow: ${base}\nSitemap: ${siteUrl}sitemap.xml\n`,
})

function list(name: 'urlset' | 'sitemapindex', item: 'url' | 'sitemap', addresses: readonly string[]): string {
  const items = addresses.map((address) => `  <${item}><loc>${escapeText(address)}</loc></${item}>\n`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    ...items,
    `</${name}>\n`,
  ].join('')
}

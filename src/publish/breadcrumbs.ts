// Where a page stands in the site, as schema.org's BreadcrumbList: each page above it, the timeline first, and the page itself.

import { parsePeriodPath } from '../address/period-path.ts'
import { printSiteAddress } from '../address/site-address.ts'
import { printIndexPath, SLICE_INDEX_NAMES } from '../address/slice-path.ts'
import { asHeading, formatPeriod } from './day-in-words.ts'
import { HEAD_WORDS } from './head-words.ts'

interface Crumb {
  readonly name: string
  /** From `/` to `/`. */
  readonly path: string
}

/** The pages above one, the timeline first, then the page itself. Each folder of a path is a period or an index. */
export function crumbsOf(page: { readonly path: string; readonly title: string }, archiveName: string): Crumb[] {
  const folders = page.path.split('/').slice(1, -2)
  const above = folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}/`)
  return [
    { name: archiveName, path: '/' },
    ...above.map((path) => ({ name: nameOfFolder(path), path })),
    { name: page.title, path: page.path },
  ]
}

function nameOfFolder(path: string): string {
  const period = parsePeriodPath(path)
  if (period !== null) return asHeading(formatPeriod(period))
  const index = SLICE_INDEX_NAMES.find((name) => path === printIndexPath(name))
  if (index === undefined) throw new Error(`There is no page above others at ${path}.`)
  return HEAD_WORDS.indexes[index]
}

/** The crumbs as schema.org has them. `siteUrl` ends with a slash. */
export const breadcrumbList = (crumbs: readonly Crumb[], siteUrl: string): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: printSiteAddress(path, siteUrl),
  })),
})

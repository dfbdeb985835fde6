// The address of a page or a file as other programs need it.

import type { SiteUrl } from './head-tags.ts'

/**
 * The whole address of a path within the site (`/about/`). Where the site's own address is not known it is the path: true on the host itself, and
 * no more than that.
 */
export const addressOf = (path: string, siteUrl: SiteUrl): string => (siteUrl === null ? path : siteUrl + path.slice(1))

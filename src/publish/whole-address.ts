// The address of a page or a file as other programs need it. (`app/address-of.ts` makes those that a browser meets within the site.)

import { printSiteAddress } from '../address/site-address.ts'
import type { SiteUrl } from './head-tags.ts'

/**
 * The whole address of a path within the site: `https://news.example/about/` for `/about/`. Where the site's own address is not known it is the
 * path: true on the host itself, and no more than that.
 */
export const wholeAddress = (path: string, siteUrl: SiteUrl): string =>
  siteUrl === null ? path : printSiteAddress(path, siteUrl)

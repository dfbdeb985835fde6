// What a browser needs to offer the site's search among its own (OpenSearch 1.1). It speaks of full addresses alone, so that a site whose address
// is not known has none.

import { printSiteAddress } from '../address/site-address.ts'
import type { Overview } from '../model/bundle.ts'
import { escapeText } from './escape.ts'
import { HEAD_WORDS } from './head-words.ts'
import type { PublishedFile } from './sitemap.ts'

const OPEN_SEARCH_PATH = '/opensearch.xml'

/** The most letters of a short name. */
const SHORT = 16

/** `/opensearch.xml`; `siteUrl` ends with a slash, and may hold a path. */
export function openSearchFile({ settings }: Overview, siteUrl: string): PublishedFile {
  const { name } = settings
  const address = escapeText(siteUrl)
  return {
    path: OPEN_SEARCH_PATH,
    content: [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
      `  <ShortName>${escapeText(name.slice(0, SHORT))}</ShortName>\n`,
      `  <Description>${escapeText(HEAD_WORDS.ofSearch(settings))}</Description>\n`,
      '  <InputEncoding>UTF-8</InputEncoding>\n',
      `  <Image type="image/svg+xml">${address}favicon.svg</Image>\n`,
      `  <Url type="text/html" template="${address}?q={searchTerms}" />\n`,
      '</OpenSearchDescription>\n',
    ].join(''),
  }
}

/** The element that leads a page's reader to it, as HTML; `base` is the path that the site lives under. */
export const openSearchLink = ({ settings }: Overview, base: string): string =>
  `<link rel="search" type="application/opensearchdescription+xml" href="${printSiteAddress(OPEN_SEARCH_PATH, base)}" title="${escapeText(settings.name)}" />\n`

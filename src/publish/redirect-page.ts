// The page at an address that an article had before: it sends readers on, with no script, on any static host.

import { printSiteAddress } from '../address/site-address.ts'
import { escapeText } from './escape.ts'
import type { SiteUrl } from './head-tags.ts'
import type { PublishedFile } from './sitemap.ts'

/** The page for an address that leads on to another; both are paths within the site, from `/` to `/`, and `base` is the path that the site lives under. */
export function redirectPage(
  { from, to }: { readonly from: string; readonly to: string },
  { siteUrl, base }: { readonly siteUrl: SiteUrl; readonly base: string }
): PublishedFile {
  const target = escapeText(printSiteAddress(to, base))
  const canonical =
    siteUrl === null ? '' : `<link rel="canonical" href="${escapeText(printSiteAddress(to, siteUrl))}" />\n`
  const content = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="refresh" content="0; url=${target}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
${canonical}<title>Moved</title>
</head>
<body>
<p>This article has moved to <a href="${target}">${target}</a>.</p>
</body>
</html>
`
  return { path: `${from}index.html`, content }
}

// The page at an address that an article had before: it sends readers on, with no script, on any static host.

import { printSiteAddress } from '../address/site-address.ts'
import { INTERFACE_LANGUAGE } from '../model/interface-language.ts'
import { escapeText } from './escape.ts'
import type { SiteUrl } from './head-tags.ts'
import { HEAD_WORDS } from './head-words.ts'
import type { PublishedFile } from './sitemap.ts'

/** The page for an address that leads on to another; both are paths within the site, from `/` to `/`, and `base` is the path that the site lives under. */
export function redirectPage(
  { from, to }: { readonly from: string; readonly to: string },
  { siteUrl, base }: { readonly siteUrl: SiteUrl; readonly base: string }
): PublishedFile {
  const target = escapeText(printSiteAddress(to, base))
  const canonical =
    siteUrl === null ? '' : `<link rel="canonical" href="${escapeText(printSiteAddress(to, siteUrl))}" />\n`
  const [before, after] = HEAD_WORDS.movedTo
  const content = `<!doctype html>
<html lang="${INTERFACE_LANGUAGE}">
<head>
<meta charset="utf-8" />
<meta http-equiv="refresh" content="0; url=${target}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
${canonical}<title>${HEAD_WORDS.moved}</title>
</head>
<body>
<p>${before}<a href="${target}">${target}</a>${after}</p>
</body>
</html>
`
  return { path: `${from}index.html`, content }
}

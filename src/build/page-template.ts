// Fills the HTML that Vite made of index.html with what each page has of its own.

import type { RenderedPage } from '../publish/page.ts'
import { META_POLICY } from './security-headers.ts'

/** Where in index.html a page's own parts go. */
const SLOTS = ['<!--head-->', '<!--body-->', '<!--state-->'] as const

/** What goes into a page. */
export interface PageParts extends RenderedPage {
  /** Elements of its head, as HTML. */
  readonly head: string
}

/**
 * Splits a template at its slots, and returns a function that prints one page. Each page preloads `fonts` (paths from the root, without its
 * slash) and begins its head with `links`. Throws where a slot is missing or stands twice.
 */
export function prepareTemplate(
  template: string,
  { fonts, links = '' }: { readonly fonts: readonly string[]; readonly links?: string }
): (parts: PageParts) => string {
  const [beforeHead, beforeBody, beforeState, rest] = splitAtSlots(template)
  const preloads = fonts.map(
    (font) => `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin />\n`
  )
  const onEveryPage = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />\n${preloads.join('')}${links}`
  return ({ head, body, state }) =>
    `${beforeHead}${onEveryPage}${head}${beforeBody}${body}${beforeState}` +
    `<script type="application/json" id="state">${state}</script>${rest}`
}

/** The four parts of a template around its three slots. */
function splitAtSlots(template: string): string[] {
  const parts: string[] = []
  let rest = template
  for (const slot of SLOTS) {
    const [before, after, ...more] = rest.split(slot)
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`index.html must hold ${SLOTS.join(', ')} once each, in this order: look for ${slot}.`)
    parts.push(before)
    rest = after
  }
  return [...parts, rest]
}

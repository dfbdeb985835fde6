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
 * Splits a template at its slots; the function that it gives prints one page, which fetches `fonts` (paths from the root, without its slash)
 * early and begins its head with `links`. Throws where a slot is missing or stands twice.
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

/** The four pieces of a template that its three slots leave. */
function splitAtSlots(template: string): string[] {
  return SLOTS.reduce<string[]>(
    (before, slot) => {
      const [start, end, ...more] = (before.at(-1) ?? '').split(slot)
      if (start === undefined || end === undefined || more.length > 0)
        throw new Error(`index.html must hold ${SLOTS.join(', ')} once each, in this order: look for ${slot}.`)
      return [...before.slice(0, -1), start, end]
    },
    [template]
  )
}

// Fills the HTML that Vite made of index.html with what each page has of its own.

import type { RenderedPage } from '../publish/page.ts'
import { escapeText } from '../publish/escape.ts'
import { META_POLICY } from './security-headers.ts'

/** Where in index.html a page's own parts go. */
const SLOTS = ['<!--head-->', '<!--body-->', '<!--state-->'] as const

/** What goes into a page. */
export interface PageParts extends RenderedPage {
  /** Elements of its head, as HTML. */
  readonly head: string
}

/** Splits a template at its slots; the function that it gives prints one page. Throws where a slot is missing or stands twice. */
export function prepareTemplate(template: string): (parts: PageParts) => string {
  const pieces = SLOTS.reduce<string[]>(
    (before, slot) => {
      const [start, end, ...more] = (before.at(-1) ?? '').split(slot)
      if (start === undefined || end === undefined || more.length > 0)
        throw new Error(
          `index.html must hold ${slot} once, after ${SLOTS.slice(0, SLOTS.indexOf(slot)).join(', ') || 'nothing'}.`
        )
      return [...before.slice(0, -1), start, end]
    },
    [template]
  )
  const [beforeHead, beforeBody, beforeState, rest] = pieces
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeText(META_POLICY)}" />\n`
  return ({ head, body, state }) =>
    `${beforeHead}${policy}${head}${beforeBody}${body}${beforeState}` +
    `<script type="application/json" id="state">${state}</script>${rest}`
}

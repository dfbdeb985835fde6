// Fills the HTML that Vite made of index.html with what each page has of its own.

import { printSiteAddress } from '../address/site-address.ts'
import type { RenderedPage } from '../publish/page.ts'
import { META_POLICY } from './security-headers.ts'

/** Where in index.html a page's own parts go. */
const SLOTS = ['<!--head-->', '<!--body-->', '<!--state-->'] as const

/** What goes into a page. */
export interface PageParts extends RenderedPage {
  /** Elements of its head, as HTML. */
  readonly head: string
  /** Whether its query string may ask for something else. */
  readonly asked: boolean
}

/** Files that each page names: paths within the site, without their first slash. */
export interface PageFiles {
  /** The path that the site lives under. */
  readonly base: string
  readonly fonts: readonly string[]
  readonly styles: readonly string[]
  /** The script that starts the app, and the files of the app, its entry first. */
  readonly start: string
  readonly app: readonly string[]
  /** HTML at the beginning of each head. */
  readonly links?: string
}

/** What Vite wrote for the app. `start` fetches it instead, after the first paint. */
const APP_TAGS = /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g

/** Splits a template at its slots, and returns a function that prints one page. Throws where a slot is missing or stands twice. */
export function prepareTemplate(
  template: string,
  { base, fonts, styles, start, app, links = '' }: PageFiles
): (parts: PageParts) => string {
  const [beforeHead, beforeBody, beforeState, rest] = splitAtSlots(template.replace(APP_TAGS, ''))
  const addressOf = (file: string): string => printSiteAddress(`/${file}`, base)
  // Where the policy stands in the page, Chromium looks no further than the next script until that has come. What is first gets the connection that
  // is open already.
  const preloads = [
    `<link rel="preload" href="${addressOf(start)}" as="script" />\n`,
    ...styles.map((style) => `<link rel="preload" href="${addressOf(style)}" as="style" crossorigin />\n`),
    ...fonts.map(
      (font) => `<link rel="preload" href="${addressOf(font)}" as="font" type="font/woff2" crossorigin />\n`
    ),
  ]
  const onEveryPage = `<meta http-equiv="Content-Security-Policy" content="${META_POLICY}" />\n${preloads.join('')}${links}`
  const paths = app.map(addressOf).join(' ')
  const startTag = (asked: boolean) =>
    `\n<script src="${addressOf(start)}" data-app="${paths}"${asked ? ' data-asked' : ''}></script>`
  return ({ head, asked, body, state }) =>
    `${beforeHead}${onEveryPage}${head}${startTag(asked)}${beforeBody}${body}${beforeState}` +
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

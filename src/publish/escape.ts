// Makes text safe to stand in HTML and in script elements.

import { defined } from '../model/item-at.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Escapes text for HTML, XML, and attributes in double or single quotes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => defined(ENTITIES[character]))

/** Prints JSON for a script element. It has no `<`, so neither a comment nor the end of the element can begin in it. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

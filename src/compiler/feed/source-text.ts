// What an element of a feed holds as HTML: escaped or in CDATA, as most feeds have it, or as elements.

import { isElement } from '../markup/find-elements.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { textOf } from '../markup/plain-text.ts'

/** The HTML in an element. Where elements stand in it, their texts, escaped again: what is read is text either way. */
export const sourceText = ({ children }: MarkupElement): string =>
  children.map((child) => (isElement(child) ? ` ${escaped(textOf(child) ?? '')} ` : child)).join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

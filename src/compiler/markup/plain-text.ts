// The text that markup shows: tags off, entities decoded, blocks apart by a space, nothing cut. Scripts, styles and what is hidden show nothing.

import { showText } from '../read/shown-text.ts'
import { elementsIn } from './find-elements.ts'
import { parseMarkup, type MarkupElement, type MarkupNode } from './markup.ts'

/** Elements that stand within a line: the words before and after them may be one word. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/** Elements whose content nobody sees, or sees as something other than text. */
const SILENT = new Set(
  'script style template noscript iframe object svg math audio video canvas select button form'.split(' ')
)

export const isInline = ({ name }: MarkupElement): boolean => INLINE.has(name)

/** Whether an element shows nothing. */
export const isSilent = ({ name, attributes }: MarkupElement): boolean =>
  SILENT.has(name) || attributes['hidden'] !== undefined

/** The text of an element as shown; null where it shows none. */
export function textOf(element: MarkupElement | undefined): string | null {
  if (element === undefined) return null
  const pieces: string[] = []
  collect(element, pieces)
  return plainText(pieces.join(''))
}

/** The first paragraph of an element that shows text; all of its text where it has no paragraphs. */
export function openingOf(element: MarkupElement): string | null {
  const paragraphs = elementsIn(element, isSilent).filter(({ name }) => name === 'p')
  return paragraphs.map(textOf).find((text) => text !== null) ?? textOf(element)
}

/** The text that a piece of HTML shows. A text without tags and entities is itself. */
export const textOfHtml = (html: string): string | null =>
  /[<&]/.test(html) ? textOf(parseMarkup(html, 'html').root) : plainText(html)

/** The opening of a piece of HTML. */
export const openingOfHtml = (html: string): string | null => openingOf(parseMarkup(html, 'html').root)

/** The nesting has a limit, so recursion is safe. */
function collect(node: MarkupNode, pieces: string[]): void {
  if (typeof node === 'string') {
    pieces.push(node)
    return
  }
  if (isSilent(node)) return
  const gap = isInline(node) || node.name === '' ? '' : ' '
  pieces.push(gap)
  for (const child of node.children) collect(child, pieces)
  pieces.push(gap)
}

/** A text as shown; null for none. Entities and JSON can say what no text has: halves of characters, control characters. */
export function plainText(text: string): string | null {
  const sound = text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?!\s)\p{Cc}/gu, '')
  return showText(sound) || null
}

// The text that markup shows: tags off, entities decoded, blocks apart by a space, nothing cut. Scripts, styles and what is hidden show nothing.

import { showText } from '../read/shown-text.ts'
import { elementsIn, hasClass } from './find-elements.ts'
import { parseMarkup, type MarkupElement, type MarkupNode } from './markup.ts'

/** Elements that stand within a line: the words before and after them may be one word. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/** Elements whose content nobody sees, or sees as something other than text. A form is seen: some sites wrap each page in one. */
const SILENT = new Set(
  'script style template noscript iframe object svg math audio video canvas select button'.split(' ')
)

/** The classes of what is said to screen readers alone, and of links that say “Read more” within a summary. */
const ASIDES = ['screen-reader-text', 'visually-hidden', 'sr-only', 'more-link']

export const isInline = ({ name }: MarkupElement): boolean => INLINE.has(name)

/** Whether an element shows nothing. */
export const isSilent = ({ name, attributes }: MarkupElement): boolean =>
  SILENT.has(name) || attributes['hidden'] !== undefined

/** The text of an element as shown; null where it shows none. */
export function textOf(element: MarkupElement | undefined): string | null {
  if (element === undefined) return null
  // An element may be an aside as a whole, or hold nothing else: then that is its text.
  return plainText(piecesOf(element, isAside).join('')) ?? plainText(piecesOf(element, () => false).join(''))
}

const isAside = (element: MarkupElement): boolean => hasClass(element, ...ASIDES)

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

/** The texts in an element, with gaps between blocks; without what is left out. */
function piecesOf(element: MarkupElement, isLeftOut: (element: MarkupElement) => boolean): string[] {
  const pieces: string[] = []
  // The nesting has a limit, so recursion is safe.
  const collect = (node: MarkupNode) => {
    if (typeof node === 'string') {
      pieces.push(node)
      return
    }
    if (isSilent(node) || isLeftOut(node)) return
    const gap = isInline(node) || node.name === '' ? '' : ' '
    pieces.push(gap)
    for (const child of node.children) collect(child)
    pieces.push(gap)
  }
  collect(element)
  return pieces
}

/** A text as shown; null for none. Entities and JSON can say what no text has: halves of characters, control characters. */
export function plainText(text: string): string | null {
  const sound = text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?!\s)\p{Cc}/gu, '')
  return showText(sound) || null
}

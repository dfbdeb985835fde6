// The items of a page that are elements: entries of microformats, or <article>. An element that has a title and a day of its own is an item; one that
// has not, and holds others, is a frame around them. What stands in an item is no item: the comments on it, what it quotes.

import { childrenOf, elementsIn } from '../markup/find-elements.ts'
import type { FoundItem } from '../markup/found-item.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { isBeside } from './item-elements.ts'
import { readItemElement } from './read-item-element.ts'
import type { PageFacts } from './page-facts.ts'

/** Finds the items of a page, in its order. */
export function findMarkedItems(
  root: MarkupElement,
  isItem: (element: MarkupElement) => boolean,
  facts: PageFacts
): FoundItem[] {
  const items: FoundItem[] = []
  // Its nesting has a limit, so recursion is safe.
  const look = (element: MarkupElement) => {
    if (isBeside(element)) return
    const item = isItem(element) ? readOwn(element, isItem, facts) : null
    if (item) items.push(item)
    else for (const child of childrenOf(element)) look(child)
  }
  look(root)
  return items
}

/** The item that an element is; null where it is none. */
function readOwn(
  element: MarkupElement,
  isItem: (element: MarkupElement) => boolean,
  facts: PageFacts
): FoundItem | null {
  let isFrame = false
  const own = elementsIn(element, (inner) => {
    if (isBeside(inner)) return true
    isFrame ||= isItem(inner)
    return isItem(inner)
  })
  const item = readItemElement(element, own, facts)
  if (item.title !== null && item.when.kind === 'day') return item
  return isFrame || (item.title === null && item.when.kind === 'none') ? null : item
}

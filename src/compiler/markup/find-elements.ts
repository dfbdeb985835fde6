// Ways through a tree of markup: children by name, and elements anywhere below in the order of the file.

import type { MarkupElement, MarkupNode } from './markup.ts'

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string'

/** The elements right below one, perhaps of these names alone. */
export function childrenOf({ children }: MarkupElement, ...names: readonly string[]): MarkupElement[] {
  const elements = children.filter(isElement)
  return names.length === 0 ? elements : elements.filter(({ name }) => names.includes(name))
}

export const childOf = (element: MarkupElement, ...names: readonly string[]): MarkupElement | undefined =>
  childrenOf(element, ...names)[0]

/** Every element below one, in the order of the file, but for those that `isShut` and all that is in them. */
export function elementsIn(
  element: MarkupElement,
  isShut: (element: MarkupElement) => boolean = () => false
): MarkupElement[] {
  const found: MarkupElement[] = []
  // Its nesting has a limit, so recursion is safe.
  const look = ({ children }: MarkupElement) => {
    for (const child of children) {
      if (!isElement(child) || isShut(child)) continue
      found.push(child)
      look(child)
    }
  }
  look(element)
  return found
}

/** The words of an attribute that is a list of them: `class`, `rel`, `itemprop`. */
export const wordsOf = (element: MarkupElement, attribute: string): string[] =>
  (element.attributes[attribute] ?? '').toLowerCase().split(/\s+/)

/** Whether an element has one of these classes. */
export function hasClass(element: MarkupElement, ...names: readonly string[]): boolean {
  if (element.attributes['class'] === undefined) return false
  return wordsOf(element, 'class').some((name) => names.includes(name))
}

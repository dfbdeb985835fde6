// Where the passages of an article are in the page: from a selection to offsets in the article's text, and from offsets to a range of the page.

import type { ArticleText, TextRange } from '../../../model/article.ts'
import { type Passage, PASSAGE_FIELDS, type PassageField, widenToWords } from '../../../model/passage.ts'

/** The element that shows a field of the open article; null where the article has no such field. */
export const elementOf = (field: PassageField): HTMLElement | null => document.querySelector(`[data-field="${field}"]`)

/** Whether an element shows this text to the letter. It does not where the browser has translated the page. */
export const shows = (element: HTMLElement, text: string | null): boolean => element.textContent === text

/** The part of a selection that is within an element, as offsets in the element's text; null for none. */
function offsetsWithin(element: HTMLElement, selected: Range): TextRange | null {
  if (!selected.intersectsNode(element)) return null
  const part = document.createRange()
  part.selectNodeContents(element)
  const before = part.cloneRange()
  if (selected.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(selected.startContainer, selected.startOffset)
  if (selected.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(selected.endContainer, selected.endOffset)
  before.setEnd(part.startContainer, part.startOffset)
  const start = before.toString().length
  return { start, end: start + part.toString().length }
}

/**
 * The passage of an article that the reader has selected, in whole words: of a selection over several fields, what is in the first of them. null
 * where nothing of them is selected, and on a translated page, whose words are not the article's.
 */
export function readSelectedPassage(article: ArticleText): Passage | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const selected = selection.getRangeAt(0)
  for (const field of PASSAGE_FIELDS) {
    const [element, text] = [elementOf(field), article[field]]
    if (element === null || text === null || !shows(element, text)) continue
    const offsets = offsetsWithin(element, selected)
    const range = offsets && widenToWords(text, offsets)
    if (range !== null) return { field, ...range }
  }
  return null
}

/** All text of the page before an element. */
export function textBefore(element: HTMLElement): string {
  const before = document.createRange()
  before.setStart(document.body, 0)
  before.setEndBefore(element)
  return before.toString()
}

/** The range of the page at offsets in an element's text. */
export function pageRange(element: HTMLElement, { start, end }: TextRange): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let done = 0
  while (texts.nextNode() !== null) {
    const text = texts.currentNode as Text
    const next = done + text.data.length
    if (done <= start && start < next) range.setStart(text, start - done)
    if (done < end && end <= next) range.setEnd(text, end - done)
    done = next
  }
  return range
}

// What an element of a page says of the item that it is: by the classes of microformats, by microdata's names, else by the place of things. The first
// heading is the title, what stands over it the kicker, the first paragraph after it the summary.

import { hasClass, wordsOf } from '../markup/find-elements.ts'
import { declaredLanguage } from '../markup/declared-language.ts'
import { kickerOf, LONGEST_KICKER, type FoundItem } from '../markup/found-item.ts'
import type { MarkupElement, MarkupNode } from '../markup/markup.ts'
import { isInline, textOf } from '../markup/plain-text.ts'
import { findDay, isDayText } from './find-day.ts'
import type { PageFacts } from './page-facts.ts'

/** Reads an item. `own` are the elements in it that are its own: not those of items within it. */
export function readItemElement(item: MarkupElement, own: readonly MarkupElement[], facts: PageFacts): FoundItem {
  const { start, end, isCut } = item
  const title = findTitle(own)
  const place = title?.start ?? start
  return {
    start,
    end,
    at: { title: place, date: place, link: place },
    isCut,
    title: textOf(title),
    summary: findSummary(own, title),
    kicker: findKicker(own, title),
    credit:
      own
        .filter(({ name }) => name === 'figcaption')
        .map(textOf)
        .find((text) => text?.startsWith('©')) ?? null,
    when: findDay([item, ...own]),
    link: findLink(own, title),
    base: facts.base,
    language: declaredLanguage(title?.attributes['lang'], item.attributes['lang']) ?? facts.language,
  }
}

const HEADING = /^h[1-6]$/
/** Whether an element has one of these names of microdata, given in lower case. */
const hasProperty = (element: MarkupElement, ...names: readonly string[]): boolean =>
  wordsOf(element, 'itemprop').some((name) => names.includes(name))

/** The element whose text is the title: what is marked as such, else the first heading, or the only link in it: dates and labels may stand beside that. */
function findTitle(own: readonly MarkupElement[]): MarkupElement | undefined {
  const tests: readonly ((element: MarkupElement) => boolean)[] = [
    (element) => hasClass(element, 'p-name', 'entry-title'),
    (element) => hasProperty(element, 'headline'),
    ({ name }) => HEADING.test(name),
  ]
  const title = tests.flatMap((test) => own.filter(test)).find((element) => textOf(element) !== null)
  if (title === undefined || !HEADING.test(title.name)) return title
  const links = own.filter(({ name, start, end }) => name === 'a' && start > title.start && end < title.end)
  const [link, ...others] = links.filter((each) => textOf(each) !== null)
  return others.length === 0 ? (link ?? title) : title
}

/** The summary that is marked as such, whole; else the first paragraph of the content, or of what follows the title. */
function findSummary(own: readonly MarkupElement[], title: MarkupElement | undefined): string | null {
  const marked = own.find((each) => hasClass(each, 'p-summary', 'entry-summary') || hasProperty(each, 'description'))
  const summary = textOf(marked) ?? marked?.attributes['content'] ?? null
  if (summary !== null) return summary
  const content = own.find((each) => hasClass(each, 'e-content', 'entry-content') || hasProperty(each, 'articlebody'))
  const from = content?.start ?? title?.end ?? 0
  const to = content?.end ?? Infinity
  const below = own.filter(({ start, end }) => start >= from && end <= to)
  const paragraphs = below.filter(({ name }) => name === 'p')
  const blocks = below.filter(({ name, children }) => name === 'div' && children.every(isWithinLine))
  return firstProse(paragraphs) ?? firstProse(blocks) ?? textOf(content)
}

const isWithinLine = (node: MarkupNode): boolean => typeof node === 'string' || node.name === 'br' || isInline(node)

/** The first text that is no date, no credit, and no link alone (“Read more”). */
function firstProse(elements: readonly MarkupElement[]): string | null {
  for (const element of elements) {
    const text = textOf(element)
    if (text === null || text.startsWith('©') || isDayText(text)) continue
    const isLink = element.children.some(
      (child) => typeof child !== 'string' && child.name === 'a' && textOf(child) === text
    )
    if (!isLink) return text
  }
  return null
}

/** The first category; else the one short text over the title, which is what a kicker is. */
function findKicker(own: readonly MarkupElement[], title: MarkupElement | undefined): string | null {
  const categories = own.filter(
    (each) => hasClass(each, 'p-category') || wordsOf(each, 'rel').some((word) => word === 'category' || word === 'tag')
  )
  if (categories.length > 0 || title === undefined) return kickerOf(categories.map(textOf))
  const over = own.filter(
    ({ name, end, children }) =>
      end <= title.start &&
      name !== 'time' &&
      name !== 'figcaption' &&
      children.every((child) => typeof child === 'string')
  )
  const texts = over.map(textOf).filter((text) => text !== null && !text.startsWith('©') && !isDayText(text))
  return texts.length === 1 && (texts[0]?.length ?? 0) <= LONGEST_KICKER ? kickerOf(texts) : null
}

/** The address of the article: the link that is marked as such, the one in or around its title, or the only one there is. */
function findLink(own: readonly MarkupElement[], title: MarkupElement | undefined): string | null {
  // A link to a place in the page itself leads to no article.
  const links = own.filter(({ name, attributes }) => name === 'a' && /^[^#]/.test(attributes['href'] ?? ''))
  const marked = links.find(
    (link) => hasClass(link, 'u-url') || hasProperty(link, 'url') || wordsOf(link, 'rel').includes('bookmark')
  )
  const ofTitle = links.find(
    ({ start, end }) =>
      title !== undefined && ((start >= title.start && end <= title.end) || (start <= title.start && end >= title.end))
  )
  const hrefs = new Set(links.map(({ attributes }) => attributes['href']))
  const only = hrefs.size === 1 ? links[0] : undefined
  return (marked ?? ofTitle ?? only)?.attributes['href'] ?? null
}

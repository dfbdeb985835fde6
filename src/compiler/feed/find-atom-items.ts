// The entries of an Atom feed (RFC 4287). A text of the type `text` is itself to the letter; the others are HTML.

import { childOf, childrenOf, elementsIn } from '../markup/find-elements.ts'
import { declaredLanguage } from '../markup/declared-language.ts'
import { kickerOf, type FoundItem } from '../markup/found-item.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { openingOf, openingOfHtml, plainText, textOf, textOfHtml } from '../markup/plain-text.ts'
import { baseAddress } from '../markup/web-address.ts'
import { readWrittenDay } from '../markup/written-day.ts'
import { sourceText } from './source-text.ts'

interface Feed {
  /** What Atom's own elements begin with: mostly nothing. */
  readonly prefix: string
  readonly base: string | null
  readonly language: string | null
}

/** The entries of a feed, in its order. `top` is the outermost element. */
export function findAtomItems(top: MarkupElement): FoundItem[] {
  const prefix = top.name.slice(0, -'feed'.length)
  const hrefOf = (rel: string) => linkOf(top, prefix, rel)
  const base = baseAddress(hrefOf('self'), hrefOf('alternate'), top.attributes['xml:base'])
  const feed = { prefix, base, language: declaredLanguage(top.attributes['xml:lang']) }
  return childrenOf(top, `${prefix}entry`).map((entry) => readEntry(entry, feed))
}

function readEntry(entry: MarkupElement, { prefix, base, language }: Feed): FoundItem {
  const { start, end, isCut } = entry
  const inEntry = (name: string) => childOf(entry, prefix + name)
  const categories = childrenOf(entry, `${prefix}category`)
  const date = ['published', 'updated'].map(inEntry).find((element) => textOf(element) !== null)
  const placeOf = (element: MarkupElement | undefined) => element?.start ?? start
  return {
    start,
    end,
    at: { title: placeOf(inEntry('title')), date: placeOf(date), link: placeOf(inEntry('link')) },
    isCut,
    title: readText(inEntry('title')),
    summary: readText(inEntry('summary')) ?? readText(inEntry('content'), OPENING),
    kicker: kickerOf(categories.map(({ attributes }) => plainText(attributes['label'] ?? attributes['term'] ?? ''))),
    credit: textOf(elementsIn(entry).find(({ name }) => name === 'media:credit')),
    when: readWrittenDay(textOf(date)),
    link: linkOf(entry, prefix, 'alternate'),
    base: baseAddress(base, entry.attributes['xml:base']),
    language: declaredLanguage(inEntry('title')?.attributes['xml:lang'], entry.attributes['xml:lang']) ?? language,
  }
}

/** How much of a text is read. */
const WHOLE = { element: textOf, html: textOfHtml } as const
const OPENING = { element: openingOf, html: openingOfHtml } as const

/** A text of Atom; null where it shows none, or is of a type that is not read. */
function readText(element: MarkupElement | undefined, read: typeof WHOLE | typeof OPENING = WHOLE): string | null {
  if (element === undefined) return null
  const type = (element.attributes['type'] ?? 'text').toLowerCase()
  if (type === 'html' || type === 'text/html') return read.html(sourceText(element))
  if (type === 'xhtml') return read.element(element)
  return type === 'text' || type === 'text/plain' ? textOf(element) : null
}

/** The address that a link of this relation gives; a link without one is the article's. */
function linkOf(element: MarkupElement, prefix: string, rel: string): string | null {
  const links = childrenOf(element, `${prefix}link`)
  return links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === rel)?.attributes['href'] ?? null
}

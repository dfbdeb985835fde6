// The items of RSS 2.0, and of RSS 1.0, whose items stand beside the channel. Prefixes are those that every feed uses: content, dc, media, atom.

import { childOf, childrenOf, elementsIn } from '../markup/find-elements.ts'
import { declaredLanguage } from '../markup/declared-language.ts'
import { kickerOf, type FoundItem } from '../markup/found-item.ts'
import type { MarkupElement } from '../markup/markup.ts'
import { openingOfHtml, textOf, textOfHtml } from '../markup/plain-text.ts'
import { baseAddress } from '../markup/web-address.ts'
import { readWrittenDay } from '../markup/written-day.ts'
import { sourceText } from './source-text.ts'

/** Where an item says its day, the surest first. */
const DATES = ['pubDate', 'dc:date', 'atom:published', 'dcterms:issued', 'dcterms:created', 'atom:updated'] as const

/** The items of a feed, in its order. `top` is the outermost element. */
export function findRssItems(top: MarkupElement): FoundItem[] {
  const channel = childOf(top, 'channel') ?? top
  const self = childrenOf(channel, 'atom:link').find(({ attributes }) => attributes['rel'] === 'self')
  const base = baseAddress(self?.attributes['href'], textOf(childOf(channel, 'link')), top.attributes['xml:base'])
  const language = declaredLanguage(top.attributes['xml:lang'], textOf(childOf(channel, 'language', 'dc:language')))
  const items = channel === top ? childrenOf(top, 'item') : [...childrenOf(channel, 'item'), ...childrenOf(top, 'item')]
  return items.toSorted((a, b) => a.start - b.start).map((item) => readItem(item, { base, language }))
}

interface Channel {
  readonly base: string | null
  readonly language: string | null
}

function readItem(item: MarkupElement, channel: Channel): FoundItem {
  const { start, end, isCut } = item
  const htmlIn = (...names: readonly string[]) =>
    childrenOf(item, ...names).map((child) => textOfHtml(sourceText(child)))
  const date = DATES.flatMap((name) => childrenOf(item, name)).find((child) => textOf(child) !== null)
  const placeOf = (...names: readonly string[]) => childOf(item, ...names)?.start ?? start
  return {
    start,
    end,
    at: { title: placeOf('title'), date: date?.start ?? start, link: placeOf('link', 'atom:link', 'guid') },
    isCut,
    title: htmlIn('title')[0] ?? null,
    summary: withoutFooter(htmlIn('description')[0] ?? null) ?? firstOf(childOf(item, 'content:encoded')),
    kicker: kickerOf(htmlIn('category', 'dc:subject')),
    credit: textOf(elementsIn(item).find(({ name }) => name === 'media:credit')),
    when: readWrittenDay(textOf(date)),
    link: linkOf(item),
    base: baseAddress(channel.base, item.attributes['xml:base']),
    language: declaredLanguage(item.attributes['xml:lang'], textOf(childOf(item, 'dc:language'))) ?? channel.language,
  }
}

/** Without a description the first paragraph of the whole text stands for it. */
const firstOf = (content: MarkupElement | undefined): string | null =>
  content === undefined ? null : openingOfHtml(sourceText(content))

/** Without the sentence that WordPress's sites add to each description for those who copy their feeds. */
function withoutFooter(summary: string | null): string | null {
  return summary?.replace(/(?:^| )The post .{1,400} (?:appeared first|first appeared) on .{1,200}$/u, '') || null
}

/** The address of the article: the item's link, else its guid where that is one. */
function linkOf(item: MarkupElement): string | null {
  const [link] = childrenOf(item, 'link').map(textOf)
  const [atom] = childrenOf(item, 'atom:link').filter(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate'
  )
  const guid = childOf(item, 'guid')
  const isLink = guid?.attributes['isPermaLink'] !== 'false' && /^https?:/i.test(textOf(guid) ?? '')
  return link ?? atom?.attributes['href'] ?? (isLink ? textOf(guid) : null)
}

// A saved listing page as a seed: from HTML to items, by what the page says for machines. JSON-LD first, then microformats, then its <article>
// elements. One of the three is taken whole, never a mixture, so that no item counts twice.

import { elementsIn } from '../markup/find-elements.ts'
import type { FoundItem } from '../markup/found-item.ts'
import type { Finding } from '../markup/judge-found.ts'
import { parseMarkup } from '../markup/markup.ts'
import { readItems, type ReadItems } from '../markup/read-items.ts'
import { findJsonItems } from './find-json-items.ts'
import { findMarkedItems } from './find-marked-items.ts'
import { isArticle, isEntry } from './item-elements.ts'
import { readFacts } from './page-facts.ts'

/** Reads a saved page. */
export function readSavedPage(seed: string, text: string): ReadItems {
  const { root, faults } = parseMarkup(text, 'html')
  const elements = elementsIn(root)
  const facts = readFacts(elements, text)
  const json = findJsonItems(elements, facts)
  const ways: readonly Way[] = [
    { name: 'JSON-LD', items: json.items },
    { name: 'microformats', items: findMarkedItems(root, isEntry, facts) },
    { name: '<article>', items: findMarkedItems(root, isArticle, facts) },
  ]
  const way = chooseWay(ways)
  const findings: Finding[] = [
    ...json.findings,
    ...faults.map(({ name, offset }) => ({ ...TOO_DEEP, offset, message: TOO_DEEP.message(name) })),
    ...judgeWay(
      way,
      ways,
      elements.some(({ name }) => name === 'rss' || name === 'feed')
    ),
  ]
  return readItems(seed, text, { items: way?.items ?? [], findings, rejected: null })
}

interface Way {
  readonly name: string
  readonly items: readonly FoundItem[]
}

/** How many of its items have what an article needs. */
const soundIn = ({ items }: Way): number =>
  items.filter(({ title, when }) => title !== null && when.kind === 'day').length

/**
 * The first way that gives dated and titled items. One that gives a single item makes way for one that gives several: many pages describe in
 * JSON-LD what they show on top, and not what they list.
 */
const chooseWay = (ways: readonly Way[]): Way | undefined =>
  ways.find((way) => soundIn(way) > 1) ??
  ways.find((way) => soundIn(way) === 1) ??
  ways.find(({ items }) => items.length > 0)

function judgeWay(way: Way | undefined, ways: readonly Way[], isFeed: boolean): Finding[] {
  const first = way?.items[0]
  if (way === undefined || first === undefined) return [{ ...(isFeed ? A_FEED : NOTHING_LISTED), offset: 0 }]
  const offset = first.start
  const others = ways.filter((other) => soundIn(other) > 0 && soundIn(other) !== soundIn(way))
  const findings: Finding[] = others.map((other) => ({
    code: 'counts-differ',
    offset,
    message: `The marks of a page agree on its items; here ${way.name} gives ${soundIn(way)}, which are taken, and ${other.name} ${soundIn(other)}.`,
    hint: 'Compare with the page. If items are missing, capture it as text as well: what both have becomes one article.',
  }))
  if (way.items.length === 1) findings.push({ ...SINGLE_ARTICLE, offset })
  return findings
}

const TOO_DEEP = {
  code: 'page-syntax',
  message: (name: string) =>
    `Elements nest in a page as deep as browsers go; this <${name}> is deeper, and nothing from here on is read.`,
  hint: 'Save the page again, or capture it as text.',
} as const
const NOTHING_LISTED = {
  code: 'seed-empty',
  message: 'A saved page marks its items by JSON-LD, microformats or <article>, and this page marks none.',
  hint: 'Capture the page as text instead: seeds/README.md has the grammar.',
} as const
const A_FEED = {
  ...NOTHING_LISTED,
  message: 'An .html seed is a saved page, and this file is a feed.',
  hint: 'Name the feed .xml.',
} as const
const SINGLE_ARTICLE = {
  code: 'single-article',
  message: 'A saved page is a listing, and this one holds a single article, which is kept.',
  hint: 'If it is the page of the article itself, save the listing that it stands in as well: that has the summary.',
} as const

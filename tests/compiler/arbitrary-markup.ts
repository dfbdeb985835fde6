// Arbitrary feeds and pages: those that keep the rules, with what they hold, and any run of tags and text at all.

import fc from 'fast-check'
import { dayFromNumber, type Day } from '../../src/model/day.ts'

const TAGS =
  'rss channel item title link description pubDate category guid feed entry updated published summary content html body article h2 p div time a nav script li hentry'.split(
    ' '
  )
const ATTRIBUTES = [
  '',
  ' datetime="2021-05-05T23:00:00Z"',
  ' href="/a"',
  ' class="hentry h-entry"',
  ' class="entry-title p-name"',
  ' type="application/ld+json"',
  ' type="html"',
  ' hidden',
  ' lang="fr"',
  ' xml:base="https://a.example/"',
]
const TEXTS = [
  'News',
  '5 May 2021',
  'Wed, 05 May 2021 10:00:00 GMT',
  '2021-05-05',
  '31 June 2021',
  '&amp;lt;p&gt;',
  '&#0;&#xD800;&x;',
  '<![CDATA[<p>One</p>',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [',
  '<?xml version="1.0"?>',
  '{"@type":"Article","headline":"One","datePublished":"2021-05-05"}',
  '[{"@type":',
  '\n',
  '\r',
  ' ',
  '"',
  '<',
  '>',
  '&',
]

const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES)).map(([tag, attribute]) => `<${tag}${attribute}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(...TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 8 })
)

const START = [
  '',
  '<rss><channel><item>',
  '<feed><entry>',
  '<html><body><article>',
  '<script type="application/ld+json">',
]

/** Any run of tags, texts and other characters. */
export const arbitraryTags = fc
  .tuple(fc.constantFrom(...START), fc.array(piece, { maxLength: 40 }))
  .map(([start, pieces]) => start + pieces.join(''))

interface PrintedItem {
  readonly title: string | null
  readonly day: Day | null
  readonly summary: string | null
}

/** An item of a feed or a page: some have no date, some no title. */
const arbitraryItem: fc.Arbitrary<PrintedItem> = fc.record(
  {
    title: fc.option(fc.constantFrom('A title', 'Wages & hours', 'Open < closed', 'Café “Mar”'), { freq: 5 }),
    day: fc.option(fc.integer({ min: 18_000, max: 18_020 }).map(dayFromNumber), { freq: 5 }),
    summary: fc.option(fc.constantFrom('A summary.', 'It rained. Again.')),
  },
  { noNullPrototype: true }
)
export const arbitraryItems: fc.Arbitrary<readonly PrintedItem[]> = fc.array(arbitraryItem, { maxLength: 6 })
type Items = readonly PrintedItem[]

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const element = (name: string, text: string | null) => (text === null ? '' : `<${name}>${escaped(text)}</${name}>`)

/** How the same items are printed as a feed or a page. */
export const PRINTERS: Readonly<Record<string, (items: Items, gap: string) => string>> = {
  'rss.xml': (items, gap) =>
    `<rss><channel>${gap}${items.map(({ title, day, summary }) => `<item>${gap}${element('title', title && escaped(title))}${element('dc:date', day)}${element('description', summary)}</item>`).join(gap)}</channel></rss>`,
  'atom.xml': (items, gap) =>
    `<feed>${gap}${items.map(({ title, day, summary }) => `<entry>${element('title', title)}${gap}${element('published', day)}${element('summary', summary)}</entry>`).join(gap)}</feed>`,
  'page.html': (items, gap) =>
    `<body>${gap}${items.map(({ title, day, summary }) => `<article>${element('h2', title)}${gap}${day === null ? '' : `<time datetime="${day}"></time>`}${element('p', summary)}</article>`).join(gap)}</body>`,
  'json.html': (items, gap) =>
    `<script type="application/ld+json">${gap}[${items
      .map(({ title, day, summary }) =>
        JSON.stringify({
          '@type': 'Article',
          headline: title && escaped(title),
          datePublished: day,
          description: summary,
        })
      )
      .join(`,${gap}`)}]</script>`,
}

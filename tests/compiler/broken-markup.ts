// For every problem that only a feed or a saved page can have, seeds that have it, with the places where it is to be reported.

import { lines, type BrokenSource } from './broken-seeds.ts'

const ITEM = '<item><title>A title</title><pubDate>5 May 2021</pubDate></item>'
const article = (title: string) => `<article><h2>${title}</h2><time datetime="2021-05-05">5 May</time></article>`

export const BROKEN_MARKUP = {
  'feed-syntax': [
    {
      what: 'an element of a feed that another’s end closes',
      file: 'feed.xml',
      content: lines('<rss><channel>', ITEM, '  <image><url>x</image>', '</channel></rss>'),
      at: ['3:10'],
    },
    {
      what: 'three such elements, of which the first is shown',
      file: 'feed.xml',
      content: lines('<rss><channel>', ITEM, '<image><a><b><c></image>', '</channel></rss>'),
      at: ['3:14'],
    },
    {
      what: 'a feed that nests without end',
      file: 'feed.xml',
      content: `<rss><channel>${ITEM}${'<a>'.repeat(600)}`,
      at: ['1:1570'],
    },
  ],
  'not-a-feed': [
    {
      what: 'XML of another kind',
      file: 'feed.xml',
      content: lines('<?xml version="1.0"?>', '<urlset><url/></urlset>'),
      at: ['2:1'],
      gives: { articles: 0, rejects: 1 },
    },
    {
      what: 'a page that is named as a feed',
      file: 'feed.xml',
      content: '<!DOCTYPE html><html><body>News</body></html>',
      at: ['1:16'],
      gives: { articles: 0, rejects: 1 },
    },
    {
      what: 'a text that is named as a feed',
      file: 'feed.xml',
      content: 'News',
      at: ['1:1'],
      gives: { articles: 0, rejects: 1 },
    },
  ],
  'page-syntax': [
    {
      what: 'JSON-LD that is no JSON',
      file: 'page.html',
      content: lines('<script type="application/ld+json">', '{"@type": }', '</script>', article('One'), article('Two')),
      at: ['1:36'],
      gives: { articles: 2, rejects: 0 },
    },
  ],
  'counts-differ': [
    {
      what: 'a page whose JSON-LD has fewer items than it shows',
      file: 'page.html',
      content: lines(
        '<script type="application/ld+json">',
        '[{"@type":"Article","headline":"One","datePublished":"2021-05-05"},',
        ' {"@type":"Article","headline":"Two","datePublished":"2021-05-05"}]',
        '</script>',
        article('One'),
        article('Two'),
        article('Three')
      ),
      at: ['2:2'],
      gives: { articles: 2, rejects: 0 },
    },
  ],
  'single-article': [
    { what: 'the page of an article', file: 'page.html', content: `<main>${article('One')}</main>`, at: ['1:7'] },
  ],
  'bad-link': [
    {
      what: 'an item whose link is a script',
      file: 'feed.xml',
      content: lines(
        '<rss><channel>',
        ITEM.replace('<item>', '<item><link>javascript:alert(1)</link>'),
        '</channel></rss>'
      ),
      at: ['2:7'],
    },
    {
      what: 'an item whose link is relative to nothing',
      file: 'feed.xml',
      content: lines('<rss><channel>', ITEM.replace('<item>', '<item><link>/a</link>'), '</channel></rss>'),
      at: ['2:7'],
    },
  ],
} as const satisfies Readonly<Record<string, readonly [BrokenSource, ...BrokenSource[]]>>

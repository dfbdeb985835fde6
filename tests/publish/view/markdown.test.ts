// A view reads back with the words of its articles: the reader is the reference implementation of CommonMark.

import { type Node, Parser } from 'commonmark'
import { expect, it } from 'vitest'
import type { Day } from '../../../src/model/day.ts'
import type { ExportedArticle } from '../../../src/publish/view/exported-view.ts'
import { printMarkdown } from '../../../src/publish/view/markdown.ts'
import { SETTINGS } from '../../support/an-archive.ts'

const article = (title: string, abstract: string | null, kicker: string | null): ExportedArticle => ({
  citation: {
    id: 'id',
    title,
    publisher: SETTINGS.publisher,
    archive: SETTINGS.name,
    day: '2021-07-27' as Day,
    dayEnd: null,
    address: 'https://news.example/2021/07/27/slug/',
    language: 'en',
    abstract,
    keywords: [],
    accessed: null,
  },
  kicker,
  format: null,
  themes: ['R&D'],
  flags: [],
  places: [],
  truncated: false,
})

/** The blocks of a text, each with its words and the addresses of its links. */
function blocksOf(markdown: string): (readonly [words: string, links: string])[] {
  const blocks: (readonly [string, string])[] = []
  for (let node: Node | null = new Parser().parse(markdown).firstChild; node; node = node.next) {
    let words = ''
    let links = ''
    const walker = node.walker()
    for (let step = walker.next(); step; step = walker.next()) {
      words += step.node.literal ?? ''
      if (step.entering) links += step.node.destination ?? ''
    }
    blocks.push([words, links])
  }
  return blocks
}

it('reads back as a heading with its link, facts and summary for each article, whatever signs they have', () => {
  const view = {
    name: '2 articles with “*pay*”',
    address: 'https://news.example/?q=%3Cb%3E+(x)',
    settings: SETTINGS,
    articles: [
      article('*No* _to_ `child` [labour](x) <b> & ~ | #1 ^2 ${3}', '1. not a list, and &amp; no entity', '- none'),
      article('+ Plain: €8 million - 50 %.', null, null),
    ],
  }
  expect(blocksOf(printMarkdown(view))).toEqual([
    [view.name, ''],
    [expect.stringContaining(SETTINGS.rights), ''],
    [view.address, view.address],
    ['*No* _to_ `child` [labour](x) <b> & ~ | #1 ^2 ${3}', 'https://news.example/2021/07/27/slug/'],
    ['27 July 2021 · - none · R&D', ''],
    ['1. not a list, and &amp; no entity', ''],
    ['+ Plain: €8 million - 50 %.', 'https://news.example/2021/07/27/slug/'],
    ['27 July 2021 · R&D', ''],
  ])
})

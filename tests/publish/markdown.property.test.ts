// What is escaped reads back exactly, whatever the text: the reader is the reference implementation of CommonMark.

import { type Node, Parser } from 'commonmark'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleMarkdown } from '../../src/publish/article-markdown.ts'
import { escapeMarkdown } from '../../src/publish/escape-markdown.ts'
import { SETTINGS } from '../support/an-archive.ts'
import { aDetail } from '../support/a-detail.ts'

/** Marks that mean something together: in a few letters they meet often. */
const marks = fc.array(fc.constantFrom(...'*_`[]()<>!&;#~\\-+=.1a b  '.split('')), { maxLength: 12 })

const parts = fc.array(
  fc.oneof(
    fc.constantFrom('&amp;', '&#65;', '1. ', '2) ', '- ', '# ', '](x)', '![', '<b>', '**', 'http://a.example', '```'),
    fc.string({ unit: 'grapheme', maxLength: 5 })
  ),
  { maxLength: 12 }
)

/** Texts as the compiler gives them: no control characters, single spaces, none at the ends; many marks of Markdown. */
const arbitraryText = fc
  .oneof(marks, parts)
  .map((pieces) =>
    pieces
      .join('')
      .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  )
  .filter((text) => text !== '')

const parser = new Parser()

/** The words of a block. */
function wordsOf(node: Node): string {
  let words = ''
  const walker = node.walker()
  for (let step = walker.next(); step; step = walker.next()) words += step.node.literal ?? ''
  return words
}

/** The blocks of a text, each with its type and its words. */
function blocksOf(markdown: string): [type: string, words: string][] {
  const blocks: [string, string][] = []
  for (let node = parser.parse(markdown).firstChild; node; node = node.next) blocks.push([node.type, wordsOf(node)])
  return blocks
}

it('reads back as one paragraph with the same words', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(blocksOf(escapeMarkdown(text))).toEqual([['paragraph', text]])
    })
  )
})

it('leaves plain prose as it is', () => {
  const prose = 'The ILO’s Director-General: “decent work” (2021), for all! 50 % of €1,000.'
  expect(escapeMarkdown(prose)).toBe(prose)
})

it('an article reads back with its title, kicker and summary, word for word', () => {
  fc.assert(
    fc.property(arbitraryText, arbitraryText, arbitraryText, (title, kicker, summary) => {
      const { content } = articleMarkdown(aDetail({ title, kicker, summary }), SETTINGS, null)
      expect(blocksOf(content).slice(0, 3)).toEqual([
        ['heading', title],
        ['paragraph', `27 July 2021 · ${kicker}`],
        ['paragraph', summary],
      ])
    })
  )
})

// What holds of any feeds and saved pages at all, sound or not.

import fc from 'fast-check'
import { describe, it } from 'vitest'
import { gather } from '../../../src/compiler/gather.ts'
import { readSeed, type ReadSeed } from '../../../src/compiler/read-seed.ts'
import { LINE_KINDS } from '../../../src/model/account.ts'
import { sum } from '../../../src/model/sum.ts'
import { arbitraryItems, arbitraryTags, PRINTERS } from '../arbitrary-markup.ts'
import { expectSame } from './expect-same.ts'

const arbitraryBytes = fc.oneof(
  { weight: 5, arbitrary: arbitraryTags.map((text) => new TextEncoder().encode(text)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) }
)
const arbitraryName = fc.constantFrom('a.xml', 'a.html')
const linesOf = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)

const stretchesOf = ({ items, account }: ReadSeed) => [...items.map(({ sighting }) => sighting), ...account.rejects]

describe('any bytes at all, as a feed or a page', () => {
  it('are read without a throw, with every line in exactly one kind and every item kept or rejected', () => {
    fc.assert(
      fc.property(arbitraryName, arbitraryBytes, (name, bytes) => {
        const { items, account, problems } = readSeed({ name, bytes })
        expectSame(sum(LINE_KINDS.map((kind) => account[kind])), account.lines)
        const whole = problems.some(({ code }) => /^(?:seed-(?:not-utf8|binary)|not-a-feed)$/.test(code))
        expectSame(account.items, items.length + (whole ? 0 : account.rejects.length))
        expectSame(
          items.filter(
            ({ title, summary, original }) =>
              (title ?? summary ?? '') === '' || (original !== null && !/^https?:\/\//.test(original))
          ),
          []
        )
      })
    )
  })

  it('keep the lines of every item, or its own part of them', () => {
    fc.assert(
      fc.property(arbitraryName, arbitraryBytes, (name, bytes) => {
        const lines = linesOf(bytes)
        for (const { lines: span, raw } of stretchesOf(readSeed({ name, bytes }))) {
          const whole = lines.slice(span[0] - 1, span[1])
          expectSame(raw.length, whole.length)
          expectSame(
            raw.map((line, index) => whole[index]?.includes(line)),
            raw.map(() => true)
          )
          expectSame(raw.slice(1, -1), whole.slice(1, -1))
        }
      })
    )
  })

  it('give articles of which each has its own address', () => {
    fc.assert(
      fc.property(arbitraryName, arbitraryBytes, (name, bytes) => {
        const { drafts } = gather([{ name, bytes }], null)
        expectSame(new Set(drafts.map(({ path }) => path)).size, drafts.length)
      })
    )
  })
})

describe.each(Object.entries(PRINTERS))('items as %s', (name, print) => {
  it('are read back: an item with a date as it is, one without as a reject', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.constantFrom('', '\n', '\r\n\t'), (items, gap) => {
        const seed = readSeed({ name, bytes: new TextEncoder().encode(print(items, gap)) })
        const found = seed.items.map(({ title, day, summary }) => ({ title, day, summary }))
        const isItem = ({ title, day }: (typeof items)[number]) =>
          name === 'page.html' ? title !== null || day !== null : true
        expectSame(
          found,
          items.filter(({ title, day, summary }) => day !== null && (title ?? summary) !== null)
        )
        expectSame(seed.account.items, items.filter(isItem).length)
        expectSame(seed.account.rejects.length, items.filter(isItem).length - found.length)
      })
    )
  })
})

it('the order of the files makes no difference', () => {
  fc.assert(
    fc.property(arbitraryItems, arbitraryItems, (some, others) => {
      const seeds = Object.entries(PRINTERS).map(([name, print], index) => ({
        name,
        bytes: new TextEncoder().encode(print(index % 2 === 0 ? some : others, '\n')),
      }))
      expectSame(gather(seeds.toReversed(), null), gather(seeds, null))
    })
  )
})

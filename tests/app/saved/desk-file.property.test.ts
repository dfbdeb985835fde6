import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../../src/app/saved/desk.ts'
import { parseDeskFile, printDeskFile } from '../../../src/app/saved/desk-file.ts'
import { newsOfDesk } from '../../../src/app/saved/merge-desk.ts'
import { arbitraryDesk } from '../../support/arbitrary-desk.ts'

const OWNER = { archive: 'Dateline', address: 'https://news.example/' }

const keysOf = ({ articles, reads, searches }: Desk) => [
  ...articles.map(({ path }) => `article ${path}`),
  ...reads.map(({ path }) => `read ${path}`),
  ...searches.map(({ address }) => `search ${address}`),
]

/** All that either has, and of what both have the newer: found by a look at every record. */
function slowMerge(held: Desk, other: Desk): Desk {
  const merge = <Item>(items: readonly Item[], { key, time }: { key: keyof Item; time: keyof Item }): Item[] =>
    items.filter((item, at) => {
      const same = items.filter((each) => each[key] === item[key])
      const latest = same
        .map((each) => String(each[time]))
        .toSorted()
        .at(-1)
      return items.findIndex((each) => each[key] === item[key] && String(each[time]) === latest) === at
    })
  return {
    articles: merge([...held.articles, ...other.articles], { key: 'path', time: 'saved' }),
    reads: merge([...held.reads, ...other.reads], { key: 'path', time: 'read' }),
    searches: merge([...held.searches, ...other.searches], { key: 'address', time: 'looked' }),
  }
}

/** The same desk in the order of its keys. */
const inOrder = ({ articles, reads, searches }: Desk): Desk => ({
  articles: articles.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  reads: reads.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  searches: searches.toSorted((a, b) => (a.address < b.address ? -1 : 1)),
})

/** Puts records as the database does: by their keys. */
const put = (held: Desk, news: Desk): Desk => {
  const by = <Item>(key: keyof Item, one: readonly Item[], two: readonly Item[]): Item[] => [
    ...new Map([...one, ...two].map((item) => [item[key], item])).values(),
  ]
  return {
    articles: by('path', held.articles, news.articles),
    reads: by('path', held.reads, news.reads),
    searches: by('address', held.searches, news.searches),
  }
}

describe('the file of a desk', () => {
  it('is read as the desk that it was printed of', () => {
    fc.assert(
      fc.property(arbitraryDesk(), (desk) => {
        expect(parseDeskFile(printDeskFile(desk, OWNER), OWNER)).toEqual({ kind: 'desk', desk })
      })
    )
  })

  it('is damaged wherever it is cut off', () => {
    fc.assert(
      fc.property(arbitraryDesk(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (desk, part) => {
        const file = printDeskFile(desk, OWNER).trimEnd()
        expect(parseDeskFile(file.slice(0, Math.floor(file.length * part)), OWNER)).toEqual({ kind: 'damaged' })
      })
    )
  })

  it('reads any text and any JSON without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseDeskFile(text, OWNER)).toEqual({ kind: 'damaged' })
      })
    )
  })
})

describe('merging two desks', () => {
  it('has all that either has, and the newer of what both have', () => {
    fc.assert(
      fc.property(arbitraryDesk(), arbitraryDesk(), (held, other) => {
        expect(inOrder(put(held, newsOfDesk(held, other)))).toEqual(inOrder(slowMerge(held, other)))
      })
    )
  })

  it('loses no key of either', () => {
    fc.assert(
      fc.property(arbitraryDesk(), arbitraryDesk(), (held, other) => {
        const merged = keysOf(put(held, newsOfDesk(held, other)))
        expect(new Set(merged)).toEqual(new Set([...keysOf(held), ...keysOf(other)]))
        expect(merged).toHaveLength(new Set(merged).size)
      })
    )
  })

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(arbitraryDesk(), arbitraryDesk(), (held, other) => {
        const merged = put(held, newsOfDesk(held, other))
        expect(newsOfDesk(merged, other)).toEqual({ articles: [], reads: [], searches: [] })
      })
    )
  })
})

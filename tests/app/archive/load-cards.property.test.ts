// The cards that are loaded are those of the articles that were asked for, each file loaded once.

import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { loadCards, monthAt, ordinalsIn } from '../../../src/app/archive/load-cards.ts'
import { makeQueryClient } from '../../../src/app/query-client.ts'
import { makeBundle } from '../../../src/build/bundle.ts'
import { makeCard } from '../../../src/build/card.ts'
import { type CardMonth, addStarts } from '../../../src/model/card-files.ts'
import type { Month } from '../../../src/model/day.ts'
import { arbitraryArchive } from '../../support/arbitrary-archive.ts'
import { aSource } from '../../support/an-archive.ts'

afterEach(() => vi.unstubAllGlobals())

it('gives the cards of any ordinals in their order, without those that the archive lacks, and loads no file twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryArchive,
      fc.array(fc.integer({ min: -2, max: 20 })),
      fc.nat(3),
      async (archive, ordinals, carried) => {
        const { files } = makeBundle({ ...aSource([]), archive, related: archive.articles.map(() => []) })
        const fetched: string[] = []
        vi.stubGlobal('fetch', async (address: string) => {
          fetched.push(address)
          return new Response(Buffer.from(files.get(address.replace('/data/', '')) ?? []))
        })
        const cards = archive.articles.map(makeCard)
        const client = makeQueryClient([[['cards', 'first'], cards.slice(0, carried)]])
        expect(await loadCards(client, ordinals)).toEqual(ordinals.flatMap((ordinal) => cards[ordinal] ?? []))
        expect(new Set(fetched).size).toBe(fetched.length)
      }
    )
  )
})

it('finds the month of any ordinal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }),
      fc.integer({ min: -2, max: 60 }),
      (counts, ordinal) => {
        const listed = counts.map((count, at): CardMonth => ({ month: `202${9 - at}-01` as Month, count, hash: '' }))
        const byOrdinal = listed.flatMap(({ month, count }) => Array.from({ length: count }, () => month))
        expect(monthAt(addStarts(listed), ordinal)?.month).toBe(byOrdinal[ordinal])
      }
    )
  )
})

it('gives the ordinals of a part of a list, whether it is of all articles or of some', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(50)),
      fc.tuple(fc.nat(9), fc.nat(60)),
      fc.boolean(),
      (some, [start, end], isAll) => {
        const all = isAll ? Array.from(some, (_, at) => at) : some
        const list = { total: all.length, ordinals: isAll ? null : Uint32Array.from(some) }
        expect(ordinalsIn(list, start, end)).toEqual(all.slice(start, end))
      }
    )
  )
})

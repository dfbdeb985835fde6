// What adding or taking away a seed may change: nothing of other articles.

import fc from 'fast-check'
import { describe, it } from 'vitest'
import type { PlacedDraft } from '../../../src/compiler/permalinks/assign-paths.ts'
import { addresses, arbitraryText, arbitraryTexts, gatherTexts, ledgerOf } from './arbitrary-texts.ts'
import { expectSame } from './expect-same.ts'

describe('adding a seed', () => {
  it('changes no address that was promised, and loses none', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.constantFrom('0.txt', 'b2.txt', 'z.txt'), arbitraryText, (texts, name, text) => {
        const before = gatherTexts(texts)
        const after = gatherTexts({ ...texts, [name]: text }, ledgerOf(before))
        expectSame(
          after.problems.filter(({ code }) => code.startsWith('ledger')),
          []
        )
        const promised = addresses(before)
        const found = addresses(after)
        expectSame(new Map([...promised.keys()].map((entry) => [entry, found.get(entry)])), promised)
      })
    )
  })

  it('keeps the ledger of a compilation complete for the same seeds', () => {
    fc.assert(
      fc.property(arbitraryTexts, (texts) => {
        const before = gatherTexts(texts)
        const after = gatherTexts(texts, ledgerOf(before))
        expectSame(after.permalinks.unissued, [])
        expectSame(addresses(after), addresses(before))
      })
    )
  })
})

describe('taking a seed away', () => {
  it('removes only what it alone attested', () => {
    fc.assert(
      fc.property(arbitraryTexts, fc.nat(2), (texts, index) => {
        const names = Object.keys(texts)
        const name = names[index % names.length] ?? ''
        const { [name]: _, ...others } = texts
        const key = ({ day, sightings }: PlacedDraft) => {
          const rest = sightings.filter(({ seed }) => seed !== name).map(({ seed, lines }) => `${seed}:${lines[0]}`)
          return rest.length === 0 ? [] : [`${day} ${rest.join(' ')}`]
        }
        const left = gatherTexts(texts).drafts.flatMap(key)
        const found = gatherTexts(others).drafts.flatMap(key)
        expectSame(found.toSorted(), left.toSorted())
      })
    )
  })
})

// What must not matter in the texts of an archive: tried one change at a time.

import fc from 'fast-check'
import type { Gathered } from '../../../src/compiler/gather.ts'
import { arbitraryListings, gatherTexts } from './arbitrary-texts.ts'
import { expectSame } from './expect-same.ts'

/** Articles without their raw lines. */
const shown = ({ drafts }: Gathered) =>
  drafts.map(({ sightings, ...article }) => ({
    ...article,
    sightings: sightings.map(({ seed, lines, number, differs }) => ({ seed, lines, number, differs })),
  }))

/** Tries that a change to every text of an archive changes no article and no address. */
export function expectNoDifference(change: (text: string) => string): void {
  fc.assert(
    fc.property(arbitraryListings, (texts) => {
      const changed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text)]))
      expectSame(shown(gatherTexts(changed)), shown(gatherTexts(texts)))
    })
  )
}

// Small archives to try laws on: captures by file name, which often attest the same articles.

import fc from 'fast-check'
import { gather, type Gathered } from '../../../src/compiler/gather.ts'
import { printListing } from '../../../src/compiler/parse/print-listing.ts'
import { LEDGER_HEADER, printRow } from '../../../src/compiler/permalinks/ledger.ts'
import { arbitraryCapture, arbitraryShortListing } from '../arbitrary-listing.ts'
import { seedsOf } from '../compile-texts.ts'

export type Texts = Readonly<Record<string, string>>

/** A listing that keeps the rules, or seldom any text at all. */
export const arbitraryText = fc.oneof(
  { weight: 5, arbitrary: arbitraryShortListing.map(printListing) },
  { weight: 1, arbitrary: arbitraryCapture }
)

/** One to three captures of any kind. */
export const arbitraryTexts: fc.Arbitrary<Texts> = fc.record(
  { 'a.txt': arbitraryText, 'b.txt': arbitraryText, 'c.txt': arbitraryText },
  { requiredKeys: ['a.txt'] }
)

/** One or two listings that keep the rules. */
export const arbitraryListings: fc.Arbitrary<Texts> = fc.record(
  { 'a.txt': arbitraryShortListing.map(printListing), 'b.txt': arbitraryShortListing.map(printListing) },
  { requiredKeys: ['a.txt'] }
)

/** Gathers texts; no address was ever promised, unless a ledger is given. */
export const gatherTexts = (texts: Texts, ledger: string | null = null): Gathered => gather(seedsOf(texts), ledger)

/** The ledger that promises every address of a compilation without one. */
export const ledgerOf = ({ permalinks }: Gathered): string =>
  `${[LEDGER_HEADER, ...permalinks.unissued.map(printRow)].join('\n')}\n`

/** The address of each entry, by seed and line. */
export const addresses = ({ drafts }: Gathered): Map<string, string> =>
  new Map(
    drafts.flatMap(({ path, sightings }) => sightings.map(({ seed, lines }) => [`${seed}:${lines[0]}`, path] as const))
  )

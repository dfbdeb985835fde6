// From seeds to drafts: every listing parsed and read, what they say of one article merged, every article given its address, and every line
// accounted for. All of the compiler that needs no vocabulary.

import type { SeedAccount } from '../model/account.ts'
import { addCount, countOf } from '../model/counts.ts'
import type { Problem } from '../model/problem.ts'
import { mergeItems, type Draft } from './merge/merge-items.ts'
import { assignPaths, makeRow, type PlacedDraft } from './permalinks/assign-paths.ts'
import { followLedger, type Gone, type Redirect } from './permalinks/follow-ledger.ts'
import { NO_LEDGER, parseLedger, type LedgerRow } from './permalinks/ledger.ts'
import { readSeed, type ReadSeed, type SeedFile } from './read-seed.ts'

/** What stands at addresses, beside the articles. */
export interface Permalinks {
  readonly redirects: readonly Redirect[]
  readonly gone: readonly Gone[]
  /** Rows for articles whose addresses the ledger does not hold yet. Only `npm run permalinks` writes them. */
  readonly unissued: readonly LedgerRow[]
}

export interface Gathered {
  /** Newest first, within a day by seed name, then line. */
  readonly drafts: readonly PlacedDraft[]
  readonly permalinks: Permalinks
  readonly account: readonly SeedAccount[]
  /** Of the ledger, then seed by seed in the order of their lines. */
  readonly problems: readonly Problem[]
}

/** Gathers the articles of all seeds, in whatever order these come. `ledgerText` is null where no address was ever promised. */
export function gather(files: readonly SeedFile[], ledgerText: string | null): Gathered {
  const seeds = files.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(readSeed)
  const drafts = mergeItems(seeds.flatMap((seed) => seed.items))
  const ledger = ledgerText === null ? NO_LEDGER : parseLedger(ledgerText)
  const { placed, unissued, problems } = assignPaths(drafts, ledger)
  const followed = followLedger(ledger.standing)
  return {
    drafts: placed,
    permalinks: { redirects: followed.redirects, gone: followed.gone, unissued: unissued.map(makeRow) },
    account: makeAccount(seeds, drafts),
    problems: [...ledger.problems, ...followed.problems, ...problems, ...seeds.flatMap((seed) => seed.problems)],
  }
}

/** Adds to each seed's account how many articles it attests. */
function makeAccount(seeds: readonly ReadSeed[], drafts: readonly Draft[]): SeedAccount[] {
  const attested = new Map<string, number>()
  for (const { sightings } of drafts) {
    for (const seed of new Set(sightings.map((sighting) => sighting.seed))) addCount(attested, seed)
  }
  return seeds.map(({ account }) => ({ ...account, articles: countOf(attested, account.seed) }))
}

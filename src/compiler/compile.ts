// Sources in, archive and problems out. Pure: no disk, no clock, no network, no locale; the same sources give the same archive, in whatever
// order they come. Never throws on bad input: what is wrong with it is a list of problems.

import type { Archive } from '../model/archive.ts'
import type { Problem } from '../model/problem.ts'
import { makeAccount, makeArticle } from './assemble.ts'
import { classify } from './classify/classify.ts'
import { readVocabulary } from './classify/read-vocabulary.ts'
import { mergeItems } from './merge/merge-items.ts'
import { assignPaths, makeRow } from './permalinks/assign-paths.ts'
import { followLedger, type Gone, type Redirect } from './permalinks/follow-ledger.ts'
import { parseLedger, type LedgerRow } from './permalinks/ledger.ts'
import { readSeed, type SeedFile } from './read-seed.ts'
import { readSettings } from './read-settings.ts'
import { relate, type Related } from './relate.ts'

/** All that an archive is made of, as read from the folder of seeds. */
export interface Sources {
  readonly seeds: readonly SeedFile[]
  /** archive.yaml; null where it is missing. */
  readonly settings: string | null
  /** The files of vocabulary/, with paths relative to the folder of seeds. */
  readonly vocabulary: readonly { readonly path: string; readonly text: string }[]
  /** permalinks.tsv; null where no address was ever promised. */
  readonly ledger: string | null
}

/** What stands at addresses, beside the articles. */
export interface Permalinks {
  readonly redirects: readonly Redirect[]
  readonly gone: readonly Gone[]
  /** Rows for articles whose addresses the ledger does not hold yet. Only `npm run permalinks` writes them. */
  readonly unissued: readonly LedgerRow[]
}

export interface Compiled {
  readonly archive: Archive
  /** By the ordinals of the articles. */
  readonly related: readonly (readonly Related[])[]
  readonly permalinks: Permalinks
  /** Settings, vocabulary and ledger first, then seed by seed in the order of their lines. */
  readonly problems: readonly Problem[]
}

/** Compiles an archive. With any problem of severity `error` what it gives is not fit to be published. */
export function compile(sources: Sources): Compiled {
  const { settings, problems: settingsProblems } = readSettings(sources.settings)
  const { vocabulary, classifier, problems: vocabularyProblems } = readVocabulary(sources.vocabulary)
  const ledger = sources.ledger === null ? null : parseLedger(sources.ledger)
  const followed = followLedger(ledger?.standing ?? [])

  const seeds = sources.seeds.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)).map(readSeed)
  const drafts = mergeItems(seeds.flatMap((seed) => seed.items))
  const assigned = assignPaths(drafts, ledger)
  const articles = assigned.placed.map((draft) => makeArticle(draft, classify(draft, classifier)))
  const related = relate(articles, vocabulary)

  return {
    archive: { settings, vocabulary, articles, account: makeAccount(seeds, drafts) },
    related,
    permalinks: {
      redirects: followed.redirects,
      gone: followed.gone,
      unissued: assigned.unissued.map(makeRow),
    },
    problems: [
      ...settingsProblems,
      ...vocabularyProblems,
      ...(ledger?.problems ?? []),
      ...followed.problems,
      ...assigned.problems,
      ...seeds.flatMap((seed) => seed.problems),
    ],
  }
}

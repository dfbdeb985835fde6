// Puts the archive together: drafts with their addresses and filings, and the account of every line.

import type { SeedAccount } from '../model/account.ts'
import type { Article } from '../model/article.ts'
import type { Classification } from './classify/classify.ts'
import type { Draft } from './merge/merge-items.ts'
import type { PlacedDraft } from './permalinks/assign-paths.ts'
import type { ReadSeed } from './read-seed.ts'

/** The article of a draft. */
export function makeArticle(draft: PlacedDraft, filed: Classification): Article {
  const { path, day, dayEnd, title, summary, language, kicker, credit, printedPlace, truncated, sightings } = draft
  const { format, themes, flags, places } = filed
  const text = { title, summary, kicker, credit, printedPlace }
  return { path, day, dayEnd, ...text, language, format, themes, flags, places, truncated, sightings }
}

/** Adds to each seed's account how many articles it attests. */
export function makeAccount(seeds: readonly ReadSeed[], drafts: readonly Draft[]): SeedAccount[] {
  const attested = new Map<string, number>()
  for (const { sightings } of drafts) {
    for (const seed of new Set(sightings.map((sighting) => sighting.seed)))
      attested.set(seed, (attested.get(seed) ?? 0) + 1)
  }
  return seeds.map(({ account }) => ({ ...account, articles: attested.get(account.seed) ?? 0 }))
}

// What an archive was compiled from, for the sources page: where every line went, what the compiler had to say, and which articles stand in
// several captures. A large archive's page opens with the first of each list; the sums are always of all.

import type { LineKind, Reject, SeedAccount } from './account.ts'
import type { ArticleText, Sighting } from './article.ts'
import type { ArticleLink } from './bundle.ts'
import type { Problem } from './problem.ts'

/** One seed's lines by kind; what was rejected stands apart. */
export type SeedRow = Omit<SeedAccount, 'rejects'>

export interface SeedReject extends Reject {
  readonly seed: string
}

/** Where an article was seen, and what was said otherwise there. Its lines as captured stand on the article's page. */
type MergeSighting = Omit<Sighting, 'raw'>

/** An article that was seen more than once. */
export interface Merge extends ArticleLink {
  readonly language: string
  /** What is shown of the fields in which any sighting differs. */
  readonly shown: Partial<ArticleText>
  readonly sightings: readonly MergeSighting[]
}

/** The lists of the page. */
interface SourceLists {
  readonly seeds: readonly SeedRow[]
  readonly problems: readonly Problem[]
  readonly rejects: readonly SeedReject[]
  readonly merges: readonly Merge[]
}

export type SourceList = keyof SourceLists

/** The sum of each column over all seeds, and the length of each whole list. */
export interface SourceSums extends Readonly<Record<LineKind | 'lines' | 'articles', number>> {
  readonly lengths: Readonly<Record<SourceList, number>>
}

export interface Sources extends SourceLists {
  readonly sums: SourceSums
}

/** How many of each list a page opens with. */
export const FIRST_SOURCES = 100

/** What the page opens with: whole while every list is short. */
export function openSources({ sums, seeds, problems, rejects, merges }: Sources): Sources {
  const first = <T>(list: readonly T[]) => list.slice(0, FIRST_SOURCES)
  return { sums, seeds: first(seeds), problems: first(problems), rejects: first(rejects), merges: first(merges) }
}

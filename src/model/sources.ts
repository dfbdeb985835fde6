// What an archive was compiled from, for the sources page: the lines of each seed by kind, the problems, and the articles that several captures
// have. The page of a large archive starts with the first items of each list; the sums are always those of the whole lists.

import type { LineKind, Reject, SeedAccount } from './account.ts'
import type { ArticleText, Sighting } from './article.ts'
import type { ArticleLink } from './bundle.ts'
import type { Problem } from './problem.ts'

/** One seed's lines by kind. Rejects are in a list of their own. */
export type SeedRow = Omit<SeedAccount, 'rejects'>

export interface SeedReject extends Reject {
  readonly seed: string
}

/** A sighting without its raw lines, which are on the article's page. */
type MergeSighting = Omit<Sighting, 'raw'>

/** An article with more than one sighting. */
export interface Merge extends ArticleLink {
  readonly language: string
  /** The text that is shown of each field in which any sighting differs. */
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
export interface SourceSums extends Readonly<Record<LineKind | 'lines' | 'items' | 'articles', number>> {
  readonly lengths: Readonly<Record<SourceList, number>>
}

export interface Sources extends SourceLists {
  readonly sums: SourceSums
}

/** How many items of each list the page starts with. */
export const FIRST_SOURCES = 100

/** The part of the sources that the page starts with: the first items of each list. */
export function openSources({ sums, seeds, problems, rejects, merges }: Sources): Sources {
  const first = <T>(list: readonly T[]) => list.slice(0, FIRST_SOURCES)
  return { sums, seeds: first(seeds), problems: first(problems), rejects: first(rejects), merges: first(merges) }
}

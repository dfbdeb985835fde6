// An archive: what the compiler makes of all seeds.

import type { SeedAccount } from './account.ts'
import type { Article } from './article.ts'
import type { Vocabulary } from './facets.ts'

/** What `archive.yaml` says: whose news this is. */
export interface ArchiveSettings {
  /** The name of the archive, as the reader's masthead gives it. */
  readonly name: string
  /** Who published the news. */
  readonly publisher: string
  /** The word before that name in a sentence: `the`; left out where the name takes none. */
  readonly publisherArticle?: string
  /** The publisher's short name: `ILO`. */
  readonly publisherShort: string
  /** BCP 47: the language that most of the archive is in. */
  readonly language: string
  /** One sentence on who holds the rights to the texts. */
  readonly rights: string
  /** The publisher's own site; left out where none is known. */
  readonly site?: string
  /** The address of that site's search, with `{title}` where the words go; left out where none is known. */
  readonly siteSearch?: string
  /** The page of the publisher's newsroom; left out where none is known. */
  readonly newsroom?: string
}

export interface Archive {
  readonly settings: ArchiveSettings
  readonly vocabulary: Vocabulary
  /** Newest first; within a day by seed name, then line. An article's index in this list is its ordinal. */
  readonly articles: readonly Article[]
  /** One row a seed, by name. */
  readonly account: readonly SeedAccount[]
}

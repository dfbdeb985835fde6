// The words of the pictures for previews, and what they are described by.

import type { ArchiveSettings } from '../model/archive.ts'
import type { SliceFacet } from '../model/page-data.ts'
import { namedPublisher } from './named-publisher.ts'

export const PICTURE_WORDS = {
  newsOf: (settings: Pick<ArchiveSettings, 'publisher' | 'publisherArticle'>) =>
    `An unofficial copy of news by ${namedPublisher(settings)}`,
  to: (day: string) => `to ${day}`,
  facet: { theme: 'Theme', flag: 'Across the themes', place: 'Place', format: 'Format' } satisfies Record<
    SliceFacet,
    string
  >,
  within: (facet: string, group: string) => `${facet}: ${group}`,
  /** How many news items there are, and from when to when. */
  note: (items: string, days: string) => `${items}, ${days}`,
  /** What the picture shows, for those who can't see it. */
  alt: (archive: string, title: string) => `${archive}, an unofficial copy. ${title}`,
  dated: (days: string, title: string) => `${days}: ${title}`,
} as const

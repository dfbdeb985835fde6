// What a citation of an article says, whatever its form: only what the archive has. The publisher stands for the author, whom no listing names.

import { parseArticlePath } from '../../address/article-path.ts'
import type { ArchiveSettings } from '../../model/archive.ts'
import type { ArticleDetail, Card } from '../../model/bundle.ts'
import type { Day } from '../../model/day.ts'
import { formatDays } from '../day-in-words.ts'
import { WORDS } from './words.ts'

export interface Citation {
  /** Letters of ASCII, digits and hyphens; no other article of the archive has it. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** The name of the archive that it is read in. */
  readonly archive: string
  readonly day: Day
  /** The last day of a printed range; null for a single day. */
  readonly dayEnd: Day | null
  /** The whole URL. */
  readonly address: string
  /** BCP 47. */
  readonly language: string
  /** The summary; null where the listing has the headline alone. */
  readonly abstract: string | null
  /** The labels of its themes, flags and places. */
  readonly keywords: readonly string[]
  /** The day on which the reader read it; null where nobody says. */
  readonly accessed: Day | null
}

/** What a citation needs besides the article. */
export interface CitationContext {
  readonly settings: Pick<ArchiveSettings, 'name' | 'publisher' | 'publisherShort'>
  /** The whole URL of a path within the site. */
  readonly addressOf: (path: string) => string
  readonly accessed: Day | null
}

type Cited = Pick<Card, 'path' | 'day' | 'dayEnd' | 'title' | 'summary' | 'language'>

/** Makes the citation of an article, or of its card, with the labels of what it is filed under. */
export function citationOf(article: Cited, keywords: readonly string[], context: CitationContext): Citation {
  const { settings, addressOf, accessed } = context
  const prefix = settings.publisherShort.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
  const slug = parseArticlePath(article.path)?.slug ?? ''
  return {
    id: [prefix, article.day, slug].filter((part) => part !== '').join('-'),
    title: article.title,
    publisher: settings.publisher,
    archive: settings.name,
    day: article.day,
    dayEnd: article.dayEnd,
    address: addressOf(article.path),
    language: article.language,
    abstract: article.summary,
    keywords,
    accessed,
  }
}

/** The labels of what an article is filed under, as keywords: themes, flags and places. */
export const keywordsOf = ({ themes, flags, places }: Pick<ArticleDetail, 'themes' | 'flags' | 'places'>): string[] =>
  [...themes, ...flags, ...places].map(({ label }) => label)

/** What the text at the address is: the summary or the headline of a listing. */
export const kindOf = ({ abstract }: Citation): string => (abstract === null ? WORDS.headline : WORDS.summary)

/** The note of a reference manager. `withDays` says a printed range in it. */
export function noteOf(citation: Citation, withDays = false): string {
  const { day, dayEnd, archive } = citation
  return WORDS.note(kindOf(citation), archive, withDays && dayEnd !== null ? formatDays(day, dayEnd) : null)
}

/** The year, month and date of a day, as numbers. */
export const partsOf = (day: Day): number[] => day.split('-').map(Number)

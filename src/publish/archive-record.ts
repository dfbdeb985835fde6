// An article as the files of the whole archive have it: every fact that the compiler found, under short plain names.
// Leaves out the captured lines themselves, which the seeds and each article's page have, and what is computed from several articles.

import type { Article, Evidence } from '../model/article.ts'
import { printMarkdownPath } from '../address/file-path.ts'
import { wholeAddress } from './whole-address.ts'
import type { SiteUrl } from './head-tags.ts'

/** Where an article stands in the captured listings. */
interface RecordSource {
  /** The file name of the captured listing. */
  readonly seed: string
  /** From 1, both included. */
  readonly firstLine: number
  readonly lastLine: number
  /** The number printed before the entry; null where it is lost. */
  readonly number: number | null
}

/** `archive-schema.ts` describes it to others, property by property. */
export interface ArchiveRecord {
  readonly address: string
  readonly markdown: string
  readonly day: string
  readonly dayEnd: string | null
  readonly title: string
  readonly kicker: string | null
  readonly summary: string | null
  readonly credit: string | null
  readonly printedPlace: string | null
  readonly language: string
  readonly original: string | null
  readonly format: string | null
  readonly themes: readonly string[]
  readonly flags: readonly string[]
  readonly places: readonly string[]
  readonly truncated: boolean
  readonly sources: readonly RecordSource[]
}

const idOf = ({ id }: Evidence<string>): string => id

/** The record of an article. Without the site's own address, its addresses are paths. */
export function archiveRecord(article: Article, siteUrl: SiteUrl): ArchiveRecord {
  const { path, day, dayEnd, title, kicker, summary, credit, printedPlace, language, original, truncated } = article
  return {
    address: wholeAddress(path, siteUrl),
    markdown: wholeAddress(printMarkdownPath(path), siteUrl),
    day,
    dayEnd,
    title,
    kicker,
    summary,
    credit,
    printedPlace,
    language,
    original,
    format: article.format && article.format.id,
    themes: article.themes.map(idOf),
    flags: article.flags.map(idOf),
    places: article.places.map(idOf),
    truncated,
    sources: article.sightings.map(({ seed, lines: [firstLine, lastLine], number }) => ({
      seed,
      firstLine,
      lastLine,
      number,
    })),
  }
}

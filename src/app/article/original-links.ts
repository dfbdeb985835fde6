// Where the original of an article is, or may be found: a text listing names no address of the article itself, a feed or a saved page does.

import type { ArchiveSettings } from '../../model/archive.ts'
import type { ArticleDetail } from '../../model/bundle.ts'

export interface OriginalLinks {
  /** What the first link leads to. */
  readonly leadsTo: 'original' | 'search' | 'site'
  /** The site of the original, or the publisher's, as its readers name it: `ilo.org`. */
  readonly site: string
  /** The original; else a search of the site for the title; the site itself where no search of it is known. */
  readonly siteHref: string
  /** What the Wayback Machine captured nearest the day: of the original, else of the newsroom, or of the site where no newsroom is known. */
  readonly capturesHref: string
}

/** The links; null where neither the original nor the publisher's site is known. */
export function originalLinks(
  { title, day, original }: Pick<ArticleDetail, 'title' | 'day' | 'original'>,
  { site, siteSearch, newsroom }: ArchiveSettings
): OriginalLinks | null {
  const address = original ?? site
  if (address === undefined) return null
  const search = siteSearch?.replace('{title}', () => encodeURIComponent(title))
  return {
    leadsTo: original !== null ? 'original' : search === undefined ? 'site' : 'search',
    site: /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address,
    siteHref: original ?? search ?? address,
    capturesHref: `https://web.archive.org/web/${day.replaceAll('-', '')}/${original ?? newsroom ?? address}`,
  }
}

// Where the original of an article may be found. What is captured here is the listing alone, which names no address of the article itself.

import type { ArchiveSettings } from '../../model/archive.ts'
import type { ArticleDetail } from '../../model/bundle.ts'

export interface OriginalLinks {
  /** The publisher's site as its readers name it: `ilo.org`. */
  readonly site: string
  /** A search of the site for the title; the site itself where no search of it is known. */
  readonly siteHref: string
  /** What the Wayback Machine captured nearest the day: of the newsroom, or of the site where no newsroom is known. */
  readonly capturesHref: string
}

/** The links; null where nothing is known of the publisher's site. */
export function originalLinks(
  { title, day }: Pick<ArticleDetail, 'title' | 'day'>,
  { site, siteSearch, newsroom }: ArchiveSettings
): OriginalLinks | null {
  if (site === undefined) return null
  return {
    site: /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(site)?.[1] ?? site,
    siteHref: siteSearch?.replace('{title}', () => encodeURIComponent(title)) ?? site,
    capturesHref: `https://web.archive.org/web/${day.replaceAll('-', '')}/${newsroom ?? site}`,
  }
}

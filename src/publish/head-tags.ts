// What the head of each kind of page says to search engines and to those who preview links. Data only: `render-head.ts` prints it.
// Without the site's own address, what would need it (canonical, og:url) is left out.

import type { ArticleDetail, Overview } from '../model/bundle.ts'
import { newsItems } from './count-in-words.ts'
import { formatDays } from './day-in-words.ts'
import { pageTitle } from './page-title.ts'

export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string }

export interface HeadTags {
  readonly title: string
  readonly description: string
  /** All other meta tags, in their order. */
  readonly meta: readonly MetaTag[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  /** A schema.org description, as JSON-LD; null where there is nothing to describe. */
  readonly linkedData: Readonly<Record<string, unknown>> | null
}

/** What a page says of itself. */
export interface PageFacts {
  /** null for the timeline. */
  readonly title: string | null
  readonly description: string
  /** From `/`; null for a page without an address of its own, which is kept out of search engines. */
  readonly path: string | null
}

/**
 * Where the site stands, with the slash at its end: `https://news.example/`, or with the path that it lives under, `https://host.example/name/`.
 * `printSiteAddress(path, siteUrl)` is the whole address of a path. null when it is not known.
 */
export type SiteUrl = string | null

const LONGEST_DESCRIPTION = 300

/** The head of any page. */
export function pageHead(page: PageFacts, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const { name } = overview.settings
  const description = shorten(page.description)
  const address = page.path === null ? null : absolute(page.path, siteUrl)
  const meta: MetaTag[] = [
    { property: 'og:title', content: page.title ?? name },
    { property: 'og:description', content: description },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: name },
  ]
  if (address !== null) meta.push({ property: 'og:url', content: address })
  if (page.path === null) meta.push({ name: 'robots', content: 'noindex' })
  const links = address === null ? [] : [{ rel: 'canonical', href: address }]
  return { title: pageTitle(page.title, name), description, meta, links, linkedData: null }
}

/** The head of the timeline. */
export function timelineHead(overview: Overview, siteUrl: SiteUrl): HeadTags {
  return pageHead({ title: null, description: archiveInWords(overview), path: '/' }, overview, siteUrl)
}

/** The head of an article's page: that of any page, with what makes it a piece of news. */
export function articleHead(article: ArticleDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const description = article.summary ?? `${overview.settings.publisher}, ${formatDays(article.day, article.dayEnd)}.`
  const head = pageHead({ title: article.title, description, path: article.path }, overview, siteUrl)
  const meta = head.meta.map((tag) =>
    'property' in tag && tag.property === 'og:type' ? { ...tag, content: 'article' } : tag
  )
  return {
    ...head,
    meta: [...meta, { property: 'article:published_time', content: article.day }],
    linkedData: newsArticle(article, overview, siteUrl),
  }
}

/** One sentence on what the archive holds: `60 news items of …, 20 May 2020 to 12 April 2022.` */
function archiveInWords({ articles, first, last, settings }: Overview): string {
  const days = first === null ? '' : `, ${formatDays(first, last)}`
  return `${newsItems(articles)} of the ${settings.publisher}${days}, by date, theme and place. An unofficial copy.`
}

/** schema.org's NewsArticle, with no claim that the listing doesn't support. */
function newsArticle(article: ArticleDetail, { settings }: Overview, siteUrl: SiteUrl): Record<string, unknown> {
  const address = absolute(article.path, siteUrl)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.day,
    inLanguage: article.language,
    ...(article.summary === null ? {} : { description: article.summary }),
    ...(address === null ? {} : { url: address }),
    publisher: { '@type': 'Organization', name: settings.publisher, url: settings.site },
  }
}

function absolute(path: string, siteUrl: SiteUrl): string | null {
  return siteUrl === null ? null : siteUrl.replace(/\/$/, '') + path
}

/** At most {@link LONGEST_DESCRIPTION} characters, cut at a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text
  const cut = text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1)
  return `${text.slice(0, cut > 0 ? cut : LONGEST_DESCRIPTION - 1).replace(/[\s,;:–—\uD800-\uDBFF-]+$/, '')}…`
}

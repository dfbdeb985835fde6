// What the head of each kind of page says to search engines and to those who preview links. Data only: `render-head.ts` prints it.
// Without the site's own address, what would need it (canonical, og:url) is left out.

import { namedPublisher } from './named-publisher.ts'
import { printSiteAddress } from '../address/site-address.ts'
import { printIndexPath } from '../address/slice-path.ts'
import type { ArticleDetail, Overview } from '../model/bundle.ts'
import { type AlternateLink, alternatesOf } from './alternates.ts'
import { breadcrumbList, crumbsOf } from './breadcrumbs.ts'
import { joinWords, newsItems } from './count-in-words.ts'
import { dublinCore } from './cite/coins.ts'
import { formatDays } from './day-in-words.ts'
import { momentOf } from './feed.ts'
import { newsArticle } from './news-article.ts'
import { pageTitle } from './page-title.ts'

export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string }

export interface HeadTags {
  readonly title: string
  readonly description: string
  /** All other meta tags, in their order. */
  readonly meta: readonly MetaTag[]
  readonly links: readonly (AlternateLink | { readonly rel: string; readonly href: string })[]
  /** Descriptions in the terms of schema.org, as JSON-LD. */
  readonly linkedData: readonly Readonly<Record<string, unknown>>[]
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

/** The head of any page. Its picture is added apart (`picture-tags.ts`). */
export function pageHead(page: PageFacts, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const { name, language } = overview.settings
  const description = shorten(page.description)
  const address = page.path === null ? null : absolute(page.path, siteUrl)
  const meta: MetaTag[] = [
    { property: 'og:title', content: withoutControls(page.title ?? name) },
    { property: 'og:description', content: withoutControls(description) },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: name },
    ...localeTags(language),
  ]
  if (address !== null) meta.push({ property: 'og:url', content: address })
  if (page.path === null) meta.push({ name: 'robots', content: 'noindex' })
  const canonical = address === null ? [] : [{ rel: 'canonical', href: address }]
  const links = [...canonical, ...alternatesOf(page, overview, siteUrl)]
  return {
    title: pageTitle(page.title, name),
    description,
    meta,
    links,
    linkedData: whereItStands(page, name, siteUrl),
  }
}

/** The head of the timeline. */
export function timelineHead(overview: Overview, siteUrl: SiteUrl): HeadTags {
  const head = pageHead({ title: null, description: archiveInWords(overview), path: '/' }, overview, siteUrl)
  return siteUrl === null ? head : { ...head, linkedData: [webSite(overview, head.description, siteUrl)] }
}

/** The head of the page that is shown at any address without a network. It changes with the archive's name alone. */
export const shellHead = ({ settings }: Overview): HeadTags => ({
  title: settings.name,
  description: settings.name,
  meta: [{ name: 'robots', content: 'noindex' }],
  links: [],
  linkedData: [],
})

/** The head of an article's page: that of any page, with what makes it a piece of news. */
export function articleHead(article: ArticleDetail, overview: Overview, siteUrl: SiteUrl): HeadTags {
  const { title, summary, day, dayEnd, path, language, themes, flags, places } = article
  const description = summary ?? `${overview.settings.publisher}, ${formatDays(day, dayEnd)}.`
  const head = pageHead({ title, description, path }, overview, siteUrl)
  const ofAnyPage = head.meta.flatMap((tag) => {
    if (!('property' in tag)) return tag
    if (tag.property === 'og:locale') return localeTags(language)
    // Whole: Zotero's Embedded Metadata takes it for the abstract, before any other. Those who show it cut it.
    if (tag.property === 'og:description') return { ...tag, content: withoutControls(description) }
    return tag.property === 'og:type' ? { ...tag, content: 'article' } : tag
  })
  const [section] = themes
  return {
    ...head,
    meta: [
      ...ofAnyPage,
      { property: 'article:published_time', content: momentOf(day) },
      ...(section === undefined ? [] : [{ property: 'article:section', content: section.label }]),
      ...[...themes, ...flags, ...places].map(({ label }) => ({ property: 'article:tag', content: label })),
      ...dublinCore(article, overview.settings, absolute(path, siteUrl)),
    ],
    linkedData: [newsArticle(article, overview, absolute(path, siteUrl)), ...head.linkedData],
  }
}

/** The trail to a page; none for the timeline, which stands at its beginning, and none without addresses. */
function whereItStands({ path, title }: PageFacts, archiveName: string, siteUrl: SiteUrl): HeadTags['linkedData'] {
  if (path === null || title === null || siteUrl === null) return []
  return [breadcrumbList(crumbsOf({ path, title }, archiveName), siteUrl)]
}

const webSite = ({ settings }: Overview, description: string, siteUrl: string): Readonly<Record<string, unknown>> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: settings.name,
  url: siteUrl,
  description,
  inLanguage: settings.language,
})

/** Open Graph names a language with a country. A language alone is given the country that its name comes from. */
const LOCALES: Readonly<Record<string, string>> = {
  en: 'en_GB',
  fr: 'fr_FR',
  es: 'es_ES',
  it: 'it_IT',
  pt: 'pt_PT',
  de: 'de_DE',
  ar: 'ar_AR',
  ru: 'ru_RU',
}

/** The language of a page as Open Graph has it; none for a language that is not known there. */
function localeTags(language: string): MetaTag[] {
  const locale = /^[a-z]{2}-[A-Z]{2}$/.test(language) ? language.replace('-', '_') : LOCALES[language]
  return locale === undefined ? [] : [{ property: 'og:locale', content: locale }]
}

/** Text without the characters that turn what follows round: where a preview shows it, it would turn the words of others too. */
export const withoutControls = (text: string): string => text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')

const BY = [
  { index: 'themes', word: 'theme' },
  { index: 'places', word: 'place' },
] as const

/** One sentence on what the archive holds: `60 news items of …, 20 May 2020 to 12 April 2022.` */
function archiveInWords({ articles, first, last, settings, without = [] }: Overview): string {
  const indexes = BY.filter(({ index }) => !without.includes(printIndexPath(index)))
  const by = joinWords(['date', ...indexes.map(({ word }) => word)], 'and')
  const days = first === null ? '' : `, ${formatDays(first, last)}`
  return `${newsItems(articles)} of ${namedPublisher(settings)}${days}, by ${by}. An unofficial copy.`
}

const absolute = (path: string, siteUrl: SiteUrl): string | null =>
  siteUrl === null ? null : printSiteAddress(path, siteUrl)

/** At most {@link LONGEST_DESCRIPTION} characters, cut at a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text
  const cut = text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1)
  return `${text.slice(0, cut > 0 ? cut : LONGEST_DESCRIPTION - 1).replace(/[\s,;:–—\uD800-\uDBFF-]+$/, '')}…`
}

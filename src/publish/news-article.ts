// An article as schema.org's NewsArticle, with no claim that the listing doesn't support: the author is unknown, and mostly the original's address.

import type { ArticleDetail, Overview } from '../model/bundle.ts'

/** Describes an article for those who read linked data. `address` is that of its page; null where the site's own is not known. */
export function newsArticle(
  article: ArticleDetail,
  { settings }: Overview,
  address: string | null
): Readonly<Record<string, unknown>> {
  const { title, day, language, summary, format, themes, flags, places, printedPlace, original } = article
  const about = [...themes, ...flags]
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day,
    inLanguage: language,
    ...(summary === null ? {} : { description: summary }),
    ...(address === null ? {} : { url: address, mainEntityOfPage: address }),
    ...(themes[0] === undefined ? {} : { articleSection: themes[0].label }),
    ...(about.length === 0 ? {} : { keywords: about.map(({ label }) => label) }),
    ...(format === null ? {} : { genre: format.label }),
    ...(printedPlace === null ? {} : { dateline: printedPlace }),
    ...(places.length === 0 ? {} : { contentLocation: places.map(({ label }) => ({ '@type': 'Place', name: label })) }),
    ...(original === null ? {} : { isBasedOn: original }),
    publisher: {
      '@type': 'Organization',
      name: settings.publisher,
      ...(settings.site === undefined ? {} : { url: settings.site }),
    },
    copyrightNotice: settings.rights,
    isPartOf: { '@type': 'Collection', name: settings.name },
  }
}

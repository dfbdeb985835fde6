// What a reference manager finds in an article's page: a COinS, which is an OpenURL in the title of an empty span (class `Z3988`), and Dublin Core in
// meta tags. As `citation_title` the page would be taken for an article of a journal.

import type { ArchiveSettings } from '../../model/archive.ts'
import type { ArticleDetail } from '../../model/bundle.ts'
import { type Citation, keywordsOf } from './citation.ts'

/**
 * Prints a COinS of Dublin Core: the keys and values of a query string. Zotero's web page has no publisher, so the publisher is its author too, as in
 * the other citations: `rft.aucorp` is one name, where `rft.creator` would be parted like a person's.
 */
export function printCoins(citation: Citation): string {
  const { title, publisher, archive, day, address, language, abstract, keywords } = citation
  const pairs: readonly (readonly [string, string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'webpage'],
    ['rft.title', title],
    ['rft.aucorp', publisher],
    ['rft.publisher', publisher],
    // The name of the website.
    ['rft.source', archive],
    ['rft.date', day],
    ['rft.identifier', address],
    ['rft.language', language],
    ...(abstract === null ? [] : [['rft.description', abstract] as const]),
    ...keywords.map((keyword) => ['rft.subject', keyword] as const),
  ]
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
}

/** Dublin Core of an article, as meta tags. `address` is null where the build was not told where the site stands. */
export function dublinCore(
  article: ArticleDetail,
  { publisher }: Pick<ArchiveSettings, 'publisher'>,
  address: string | null
): { readonly name: string; readonly content: string }[] {
  const { title, day, dayEnd, language, summary } = article
  return [
    { name: 'DC.type', content: 'webpage' },
    { name: 'DC.title', content: title },
    { name: 'DC.publisher', content: publisher },
    { name: 'DC.date', content: dayEnd === null ? day : `${day}/${dayEnd}` },
    { name: 'DC.language', content: language },
    ...(address === null ? [] : [{ name: 'DC.identifier', content: address }]),
    ...(summary === null ? [] : [{ name: 'DC.description', content: summary }]),
    ...keywordsOf(article).map((keyword) => ({ name: 'DC.subject', content: keyword })),
  ]
}

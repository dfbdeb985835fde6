// An article as Markdown (CommonMark), for readers and programs that want its words without a page around them.

import { printSlicePath } from '../address/slice-path.ts'
import { printMarkdownPath } from '../address/file-path.ts'
import type { ArticleDetail, Filing } from '../model/bundle.ts'
import type { ArchiveSettings } from '../model/archive.ts'
import type { SliceFacet } from '../model/page-data.ts'
import { wholeAddress } from './whole-address.ts'
import { formatDays } from './day-in-words.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { SiteUrl } from './head-tags.ts'
import type { PublishedFile } from './sitemap.ts'

const WORDS = {
  address: 'Address',
  original: 'Original',
  publisher: 'Publisher',
  credit: 'Credit',
  place: 'Dateline',
  themes: 'Themes',
  places: 'Places',
  format: 'Format',
  source: 'Captured in',
  lines: ([first, last]: readonly [number, number]) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  truncated: 'The capture ends inside this article.',
  copy: 'An unofficial copy.',
} as const

/**
 * `/2021/07/27/slug/index.md`: title, day, kicker and summary, then credit, what it is filed under, where it was captured, and its address. Without
 * the site's own address, links are paths.
 */
export function articleMarkdown(article: ArticleDetail, settings: ArchiveSettings, siteUrl: SiteUrl): PublishedFile {
  const { path, day, dayEnd, title, kicker, summary, credit, printedPlace, original, sightings, truncated } = article
  const { publisher, site, rights } = settings
  const address = wholeAddress(path, siteUrl)
  const filed = (facet: SliceFacet, filings: readonly Filing[]): string[] =>
    filings.map(({ id, label }) => link(label, wholeAddress(printSlicePath(facet, id), siteUrl)))
  const facts = [
    fact(WORDS.credit, credit === null ? [] : [escapeMarkdown(credit)]),
    fact(WORDS.place, printedPlace === null ? [] : [escapeMarkdown(printedPlace)]),
    fact(WORDS.themes, [...filed('theme', article.themes), ...filed('flag', article.flags)]),
    fact(WORDS.places, filed('place', article.places)),
    fact(WORDS.format, article.format ? filed('format', [article.format]) : []),
    fact(WORDS.original, original === null ? [] : [link(original, original)]),
    fact(WORDS.publisher, [site === undefined ? escapeMarkdown(publisher) : link(publisher, site)]),
    fact(
      WORDS.source,
      sightings.map(({ seed, lines }) => `${escapeMarkdown(seed)}, ${WORDS.lines(lines)}`)
    ),
    fact(WORDS.address, [link(address, address)]),
  ]
  const parts = [
    `# ${escapeMarkdown(title)}`,
    [formatDays(day, dayEnd), ...(kicker === null ? [] : [escapeMarkdown(kicker)])].join(' · '),
    ...(summary === null ? [] : [escapeMarkdown(summary)]),
    ...(truncated ? [`*${WORDS.truncated}*`] : []),
    facts.flat().join('\n'),
    `${WORDS.copy} ${escapeMarkdown(rights)}`,
  ]
  return { path: printMarkdownPath(path), content: `${parts.join('\n\n')}\n` }
}

/** A line of the list of facts; none where there is nothing to say. */
const fact = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`- ${name}: ${values.join('; ')}`]

const link = (words: string, address: string): string => `[${escapeMarkdown(words)}](<${address}>)`

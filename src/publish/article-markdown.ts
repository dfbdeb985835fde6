// An article as Markdown (CommonMark), for readers and programs that want its words without a page around them.

import { printSlicePath } from '../address/slice-path.ts'
import { printMarkdownPath } from '../address/file-path.ts'
import type { ArticleDetail, Filing } from '../model/bundle.ts'
import type { ArchiveSettings } from '../model/archive.ts'
import type { SliceFacet } from '../model/page-data.ts'
import { wholeAddress } from './whole-address.ts'
import { formatDays } from './day-in-words.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { MARKDOWN_WORDS } from './markdown-words.ts'
import type { SiteUrl } from './head-tags.ts'
import type { PublishedFile } from './sitemap.ts'

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
    fact(MARKDOWN_WORDS.credit, credit === null ? [] : [escapeMarkdown(credit)]),
    fact(MARKDOWN_WORDS.place, printedPlace === null ? [] : [escapeMarkdown(printedPlace)]),
    fact(MARKDOWN_WORDS.themes, [...filed('theme', article.themes), ...filed('flag', article.flags)]),
    fact(MARKDOWN_WORDS.places, filed('place', article.places)),
    fact(MARKDOWN_WORDS.format, article.format ? filed('format', [article.format]) : []),
    fact(MARKDOWN_WORDS.original, original === null ? [] : [link(original, original)]),
    fact(MARKDOWN_WORDS.publisher, [site === undefined ? escapeMarkdown(publisher) : link(publisher, site)]),
    fact(
      MARKDOWN_WORDS.source,
      sightings.map(({ seed, lines }) => `${escapeMarkdown(seed)}, ${MARKDOWN_WORDS.lines(lines)}`)
    ),
    fact(MARKDOWN_WORDS.address, [link(address, address)]),
  ]
  const parts = [
    `# ${escapeMarkdown(title)}`,
    [formatDays(day, dayEnd), ...(kicker === null ? [] : [escapeMarkdown(kicker)])].join(' · '),
    ...(summary === null ? [] : [escapeMarkdown(summary)]),
    ...(truncated ? [`*${MARKDOWN_WORDS.truncated}*`] : []),
    facts.flat().join('\n'),
    `${MARKDOWN_WORDS.copy} ${escapeMarkdown(rights)}`,
  ]
  return { path: printMarkdownPath(path), content: `${parts.join('\n\n')}\n` }
}

/** A line of the list of facts; none where there is nothing to say. */
const fact = (name: string, values: readonly string[]): string[] =>
  values.length === 0 ? [] : [`- ${MARKDOWN_WORDS.fact(name, values.join('; '))}`]

const link = (words: string, address: string): string => `[${escapeMarkdown(words)}](<${address}>)`

// `/llms.txt` (llmstxt.org): tells language models, and whoever reads it, what this archive is and where its words are without the pages around them.

import { namedPublisher } from './named-publisher.ts'
import { printFeedPath } from '../address/feed-path.ts'
import { ARCHIVE_FILES } from '../address/file-path.ts'
import { printIndexPath, SLICE_INDEX_NAMES, type SliceIndex } from '../address/slice-path.ts'
import type { Overview } from '../model/bundle.ts'
import { wholeAddress } from './whole-address.ts'
import { newsItems } from './count-in-words.ts'
import { formatDays } from './day-in-words.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { SiteUrl } from './head-tags.ts'
import type { PublishedFile } from './sitemap.ts'

const WORDS = {
  archiveTitle: 'The whole archive',
  pagesTitle: 'Pages',
  markdown: 'Every article has a permanent address; `index.md` after it is the same as Markdown.',
  listings: 'The texts are titles, days and summaries as they were listed, not the full articles.',
  files: {
    json: ['JSON', 'every article with what it is filed under'],
    schema: ['JSON Schema', 'what each property of it means'],
    csv: ['CSV', 'the same as a table'],
  },
  feeds: { atom: ['Atom', 'the newest articles'], json: ['JSON Feed', 'the same'] },
  timeline: ['Timeline', 'all articles, newest first'],
  indexes: {
    themes: ['Themes', 'what they are about'],
    places: ['Places', 'the countries and regions that they are about'],
    formats: ['Formats', 'press releases, videos and others'],
  } satisfies Readonly<Record<SliceIndex, readonly [string, string]>>,
  sources: ['Sources', 'the captured listings, every line accounted for'],
  about: ['About', 'whose news this is, and how to cite it'],
} as const

/** The file. Without the site's own address its links are paths under `base`, and no feed is named. */
export function llmsTextFile(
  { settings, articles, first, last, without = [] }: Overview,
  siteUrl: SiteUrl,
  base: string
): PublishedFile {
  const item = ([words, what]: readonly [string, string], path: string): string =>
    `- [${words}](${wholeAddress(path, siteUrl ?? base)}): ${what}`
  const { json, schema, csv } = WORDS.files
  const days = first === null ? '' : `, ${formatDays(first, last)}`
  const feeds =
    siteUrl === null || articles === 0
      ? []
      : [item(WORDS.feeds.atom, printFeedPath('/', 'xml')), item(WORDS.feeds.json, printFeedPath('/', 'json'))]
  const lines = [
    `# ${escapeMarkdown(settings.name)}`,
    '',
    `> ${newsItems(articles)} of ${escapeMarkdown(namedPublisher(settings))}${days}. An unofficial copy.`,
    '',
    `${WORDS.listings} ${WORDS.markdown} ${escapeMarkdown(settings.rights)}`,
    '',
    `## ${WORDS.archiveTitle}`,
    '',
    item(json, ARCHIVE_FILES.json),
    item(schema, ARCHIVE_FILES.schema),
    item(csv, ARCHIVE_FILES.csv),
    ...feeds,
    '',
    `## ${WORDS.pagesTitle}`,
    '',
    item(WORDS.timeline, '/'),
    ...SLICE_INDEX_NAMES.filter((index) => !without.includes(printIndexPath(index))).map((index) =>
      item(WORDS.indexes[index], printIndexPath(index))
    ),
    item(WORDS.sources, '/sources/'),
    item(WORDS.about, '/about/'),
  ]
  return { path: ARCHIVE_FILES.llms, content: `${lines.join('\n')}\n` }
}

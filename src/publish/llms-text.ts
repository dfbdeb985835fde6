// `/llms.txt` (llmstxt.org): tells language models, and whoever reads it, what this archive is and where its words are without the pages around them.

import { printFeedPath } from '../address/feed-path.ts'
import { ARCHIVE_FILES } from '../address/file-path.ts'
import { printIndexPath, SLICE_INDEX_NAMES } from '../address/slice-path.ts'
import type { Overview } from '../model/bundle.ts'
import { wholeAddress } from './whole-address.ts'
import { formatDays } from './day-in-words.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { LLMS_WORDS } from './llms-words.ts'
import type { SiteUrl } from './head-tags.ts'
import type { PublishedFile } from './sitemap.ts'

/** The file. Without the site's own address its links are paths under `base`, and no feed is named. */
export function llmsTextFile(
  { settings, articles, first, last, without = [] }: Overview,
  siteUrl: SiteUrl,
  base: string
): PublishedFile {
  const item = ([words, what]: readonly [string, string], path: string): string =>
    `- ${LLMS_WORDS.item(`[${words}](${wholeAddress(path, siteUrl ?? base)})`, what)}`
  const { json, schema, csv } = LLMS_WORDS.files
  const feeds =
    siteUrl === null || articles === 0
      ? []
      : [
          item(LLMS_WORDS.feeds.atom, printFeedPath('/', 'xml')),
          item(LLMS_WORDS.feeds.json, printFeedPath('/', 'json')),
        ]
  const lines = [
    `# ${escapeMarkdown(settings.name)}`,
    '',
    `> ${escapeMarkdown(LLMS_WORDS.archive(articles, settings, first && formatDays(first, last)))}`,
    '',
    `${LLMS_WORDS.listings} ${LLMS_WORDS.markdown} ${escapeMarkdown(settings.rights)}`,
    '',
    `## ${LLMS_WORDS.archiveTitle}`,
    '',
    item(json, ARCHIVE_FILES.json),
    item(schema, ARCHIVE_FILES.schema),
    item(csv, ARCHIVE_FILES.csv),
    ...feeds,
    '',
    `## ${LLMS_WORDS.pagesTitle}`,
    '',
    item(LLMS_WORDS.timeline, '/'),
    ...SLICE_INDEX_NAMES.filter((index) => !without.includes(printIndexPath(index))).map((index) =>
      item(LLMS_WORDS.indexes[index], printIndexPath(index))
    ),
    item(LLMS_WORDS.sources, '/sources/'),
    item(LLMS_WORDS.about, '/about/'),
  ]
  return { path: ARCHIVE_FILES.llms, content: `${lines.join('\n')}\n` }
}

// Writes what other programs read: the whole archive as files, each article in Markdown, `llms.txt`, and the feeds.

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printFeedPath } from '../address/feed-path.ts'
import { ARCHIVE_FILES } from '../address/file-path.ts'
import type { Overview } from '../model/bundle.ts'
import { sum } from '../model/sum.ts'
import { printArchiveCsv } from '../publish/archive-csv.ts'
import { printArchiveJson } from '../publish/archive-json.ts'
import { archiveSchemaFile } from '../publish/archive-schema.ts'
import { articleMarkdown } from '../publish/article-markdown.ts'
import { printAtom } from '../publish/atom.ts'
import type { SiteUrl } from '../publish/head-tags.ts'
import { printJsonFeed } from '../publish/json-feed.ts'
import { llmsTextFile } from '../publish/llms-text.ts'
import type { PublishedFile } from '../publish/sitemap.ts'
import { detailsOf, type DetailSource } from './article-detail.ts'
import { collectFeeds, type FeedOrdinals } from './collect-feeds.ts'
import { brotliQuality, writeWithTwins } from './compress.ts'
import { forEachInFlight } from './in-flight.ts'
import { writeStream } from './write-stream.ts'

export interface Publications {
  readonly source: DetailSource
  readonly overview: Overview
  readonly siteUrl: SiteUrl
  /** The path that the site lives under, from `/` to `/`. */
  readonly base: string
  /** The folder of the built site. Each article's page is there already. */
  readonly folder: string
}

/** How many files are written at once. */
const FILES_AT_ONCE = 8

/** Typical sizes of an article in an archive's file and in a feed. They decide the brotli quality before any file is made. */
const TYPICAL_RECORD_BYTES = 1_000
const TYPICAL_ENTRY_BYTES = 1_200

/** Writes all of them. Without the site's own address there are no feeds: their entries would have no ids. */
export async function writePublications(publications: Publications): Promise<void> {
  const { source, overview, siteUrl, base, folder } = publications
  const { archive } = source
  // Before every address: where the host is not known, the path that the site lives under.
  const root = siteUrl ?? base
  const quality = brotliQuality(archive.articles.length * TYPICAL_RECORD_BYTES)
  await writeStream(join(folder, ARCHIVE_FILES.json), printArchiveJson(archive, root), quality)
  await writeStream(join(folder, ARCHIVE_FILES.csv), printArchiveCsv(archive, root), quality)

  for (const { path, content } of [archiveSchemaFile(root), llmsTextFile(overview, siteUrl, base)])
    await writeWithTwins(join(folder, path), Buffer.from(content), 11)

  // So small that compressed twins would save nothing on most disks and hosts.
  const writePlain = ({ path, content }: PublishedFile): Promise<void> => writeFile(join(folder, path), content)
  await forEachInFlight(markdownFiles(source, root), FILES_AT_ONCE, writePlain)

  if (siteUrl !== null) await writeFeeds(siteUrl, publications)
}

/** Makes the Markdown of one article at a time. */
export function* markdownFiles(source: DetailSource, siteUrl: SiteUrl): Generator<PublishedFile> {
  const { articles, settings } = source.archive
  const detailOf = detailsOf(source)
  for (const ordinal of articles.keys()) yield articleMarkdown(detailOf(ordinal), settings, siteUrl)
}

async function writeFeeds(siteUrl: string, { source, overview, folder }: Publications): Promise<void> {
  const feeds = collectFeeds(source.archive)
  const entries = sum(feeds.map(({ ordinals }) => ordinals.length))
  const quality = brotliQuality(2 * entries * TYPICAL_ENTRY_BYTES)
  const writeFeed = ({ path, content }: PublishedFile): Promise<void> =>
    writeWithTwins(join(folder, path), Buffer.from(content), quality)
  await forEachInFlight(feedFiles({ feeds, source, overview }, siteUrl), FILES_AT_ONCE, writeFeed)
}

interface FeedSource extends Pick<Publications, 'source' | 'overview'> {
  readonly feeds: readonly FeedOrdinals[]
}

/** Makes feeds in both formats, one file at a time. `siteUrl` ends with a slash. */
export function* feedFiles({ feeds, source, overview }: FeedSource, siteUrl: string): Generator<PublishedFile> {
  const detailOf = detailsOf(source)
  for (const { page, title, ordinals } of feeds) {
    const feed = { page, title, articles: ordinals.map(detailOf) }
    yield { path: printFeedPath(page, 'xml'), content: printAtom(feed, overview, siteUrl) }
    yield { path: printFeedPath(page, 'json'), content: printJsonFeed(feed, overview, siteUrl) }
  }
}

// The whole archive as one JSON file, `/archive.json`, described by `/archive.schema.json`. It is printed piece by piece, so that an archive of any
// size fits in memory; each article stands on a line of its own.

import { ARCHIVE_FILES } from '../address/file-path.ts'
import type { Archive } from '../model/archive.ts'
import type { FacetValue } from '../model/facets.ts'
import { wholeAddress } from './whole-address.ts'
import { type ArchiveRecord, archiveRecord } from './archive-record.ts'
import type { SiteUrl } from './head-tags.ts'

/** Yields the pieces of the file, in their order: together they are JSON. */
export function* printArchiveJson({ settings, vocabulary, articles }: Archive, siteUrl: SiteUrl): Generator<string> {
  const { name, publisher, publisherShort, language, rights, site } = settings
  const { themeGroups, themes, flags, formats, places } = vocabulary
  const head = {
    $schema: wholeAddress(ARCHIVE_FILES.schema, siteUrl),
    name,
    publisher,
    publisherShort,
    language,
    rights,
    site: site ?? null,
    address: wholeAddress('/', siteUrl),
    count: articles.length,
    vocabulary: {
      themeGroups: themeGroups.map(({ id, label }) => ({ id, label })),
      themes: themes.map(valueOf),
      flags: flags.map(valueOf),
      formats: formats.map(valueOf),
      places: places.map(valueOf),
    },
  }
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "articles": [`
  for (const [ordinal, article] of articles.entries())
    yield `${ordinal === 0 ? '' : ','}\n  ${JSON.stringify(archiveRecord(article, siteUrl))}`
  yield '\n ]\n}\n'
}

/**
 * Reads one line of the file, without its line end: the record of an article, or null for a line of what stands around them. So a reader needs no more
 * than a line at a time. Throws a SyntaxError where the line is cut.
 */
export const parseArchiveLine = (line: string): ArchiveRecord | null =>
  line.startsWith('  {') ? (JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) as ArchiveRecord) : null

const valueOf = ({ id, label, group }: FacetValue) => ({ id, label, group })

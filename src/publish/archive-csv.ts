// The whole archive as one table, `/archive.csv`. It is printed row by row, so that an archive of any size fits in memory.

import type { Archive } from '../model/archive.ts'
import { type ArchiveRecord, archiveRecord } from './archive-record.ts'
import { BYTE_ORDER_MARK, printCsvRecord } from './csv.ts'
import type { SiteUrl } from './head-tags.ts'

/** The columns, each with its text. Several values are joined by a semicolon and a space, which no id holds. */
const COLUMNS: Readonly<Record<keyof ArchiveRecord, (record: ArchiveRecord) => string>> = {
  address: ({ address }) => address,
  markdown: ({ markdown }) => markdown,
  day: ({ day }) => day,
  dayEnd: ({ dayEnd }) => dayEnd ?? '',
  title: ({ title }) => title,
  kicker: ({ kicker }) => kicker ?? '',
  summary: ({ summary }) => summary ?? '',
  credit: ({ credit }) => credit ?? '',
  printedPlace: ({ printedPlace }) => printedPlace ?? '',
  language: ({ language }) => language,
  original: ({ original }) => original ?? '',
  format: ({ format }) => format ?? '',
  themes: ({ themes }) => themes.join('; '),
  flags: ({ flags }) => flags.join('; '),
  places: ({ places }) => places.join('; '),
  truncated: ({ truncated }) => String(truncated),
  sources: ({ sources }) =>
    sources.map(({ seed, firstLine, lastLine }) => `${seed}:${firstLine}-${lastLine}`).join('; '),
}

/** Yields the rows of the file in their order, the names of the columns first. */
export function* printArchiveCsv({ articles }: Archive, siteUrl: SiteUrl): Generator<string> {
  yield BYTE_ORDER_MARK + printCsvRecord(Object.keys(COLUMNS))
  const columns = Object.values(COLUMNS)
  for (const article of articles) {
    const record = archiveRecord(article, siteUrl)
    yield printCsvRecord(columns.map((textIn) => textIn(record)))
  }
}

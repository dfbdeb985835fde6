// The files that other sites and programs may read, and the headers that let them: the whole archive, `llms.txt`, feeds, and articles in Markdown.

import { FEED_FORMATS, printFeedPath } from '../address/feed-path.ts'
import { ARCHIVE_FILES } from '../address/file-path.ts'
import { FEED_TYPES } from '../publish/alternates.ts'

/** Pages of any other site may fetch these files. */
const CROSS_ORIGIN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } as const

const feedRules = (page: string) =>
  FEED_FORMATS.map((format) => ({ path: printFeedPath(page, format), type: FEED_TYPES[format] }))

/** Each file by its address, where `:name` stands for one part of a path, with its content type. */
const RULES = [
  { path: ARCHIVE_FILES.json, type: 'application/json' },
  { path: ARCHIVE_FILES.schema, type: 'application/schema+json' },
  { path: ARCHIVE_FILES.csv, type: 'text/csv; charset=utf-8' },
  { path: ARCHIVE_FILES.llms, type: 'text/plain; charset=utf-8' },
  ...feedRules('/'),
  ...feedRules('/:year/'),
  ...feedRules('/:index/:value/'),
  { path: '/:year/:month/:day/:slug/index.md', type: 'text/markdown; charset=utf-8' },
]

const PATTERNS = RULES.map(({ path, type }) => ({
  pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/:\w+/g, '[^/]+')}$`),
  headers: { 'Content-Type': type, ...CROSS_ORIGIN },
}))

/** The headers of a file that others may read, by its path; none for any other path. */
export const sharedHeaders = (path: string): Readonly<Record<string, string>> =>
  PATTERNS.find(({ pattern }) => pattern.test(path))?.headers ?? {}

/** The same for hosts that read a `_headers` file: rules with their headers. */
export const sharedRules = (): { readonly path: string; readonly headers: Readonly<Record<string, string>> }[] =>
  RULES.map(({ path, type }) => ({ path, headers: { 'Content-Type': type, ...CROSS_ORIGIN } }))

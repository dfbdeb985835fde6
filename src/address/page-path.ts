// Which paths are pages of the app. Whatever else stands on the host (files, data) is the browser's to open.

import { parseArticlePath } from './article-path.ts'
import { parsePeriodPath } from './period-path.ts'
import { parseSlicePath, SLICE_INDEXES } from './slice-path.ts'

const FIXED: readonly string[] = [
  '/',
  '/about/',
  '/sources/',
  ...Object.keys(SLICE_INDEXES).map((index) => `/${index}/`),
]

/** Whether a path is that of a list of articles: the timeline, a period or a slice. */
export const isListPath = (path: string): boolean =>
  path === '/' || parsePeriodPath(path) !== null || parseSlicePath(path) !== null

/** Whether a path has the form of one of the app's pages. Whether there is anything at it, the page says. */
export const isPagePath = (path: string): boolean =>
  FIXED.includes(path) || isListPath(path) || parseArticlePath(path) !== null

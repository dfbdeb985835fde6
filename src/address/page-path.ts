// Which paths are pages of the app. Links to other paths of the host (files, data) are left to the browser.

import { parseArticlePath } from './article-path.ts'
import { parsePeriodPath } from './period-path.ts'
import { parseSlicePath, SLICE_INDEXES } from './slice-path.ts'

export const TIMELINE_PATH = '/'

const FIXED: readonly string[] = [
  TIMELINE_PATH,
  '/about/',
  '/saved/',
  '/sources/',
  ...Object.keys(SLICE_INDEXES).map((index) => `/${index}/`),
]

/** Whether a path has the form of a list of articles: the timeline, a period or a slice. */
export const isListPath = (path: string): boolean =>
  path === TIMELINE_PATH || parsePeriodPath(path) !== null || parseSlicePath(path) !== null

/** Whether a path has the form of a page of the app. Such a page may still be missing. */
export const isPagePath = (path: string): boolean =>
  FIXED.includes(path) || isListPath(path) || parseArticlePath(path) !== null

// Where a value leads from an article's page.

import { printSlicePath } from '../../address/slice-path.ts'
import type { SliceFacet } from '../../model/page-data.ts'

/**
 * The page of all articles that are filed under a value. An article's margin says what it is about, and so leads to what that is; in a list
 * the same words narrow what is read, and lead to the filter.
 */
export const filedUnder = (facet: SliceFacet, id: string): string => printSlicePath(facet, id)

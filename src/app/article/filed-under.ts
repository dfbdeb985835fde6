// What an article is filed under, facet by facet, and where each value leads.

import { printSlicePath } from '../../address/slice-path.ts'
import type { ArticleDetail, Filing } from '../../model/bundle.ts'
import type { SliceFacet } from '../../model/page-data.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'

/** The filings of an article. */
export type Filings = Pick<ArticleDetail, 'themes' | 'flags' | 'places' | 'format'>

export interface FiledUnder {
  readonly facet: SliceFacet
  readonly filing: Filing
  /** The class of its hue; null for what has no group. */
  readonly hue: string | null
}

/** All that an article is filed under, in the order of its page. */
export const filedUnder = ({ themes, flags, places, format }: Filings): readonly FiledUnder[] => [
  ...themes.map((filing): FiledUnder => ({ facet: 'theme', filing, hue: hueOf(filing.group) })),
  ...flags.map((filing): FiledUnder => ({ facet: 'flag', filing, hue: FLAG_HUE })),
  ...places.map((filing): FiledUnder => ({ facet: 'place', filing, hue: null })),
  ...(format === null ? [] : [{ facet: 'format', filing: format, hue: null } as const]),
]

/** The page of all articles that are filed under a value. In a list the same words lead to a filter of the list instead. */
export const filedUnderHref = ({ facet, filing }: FiledUnder): string => printSlicePath(facet, filing.id)

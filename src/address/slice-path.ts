// The paths of slices: `/themes/`, `/themes/skills/`, `/places/ID/`, `/formats/video/`. Flags stand among the themes.

import type { SliceFacet } from '../model/page-data.ts'

/** The indexes of slices with the facets whose values each lists. An id stands in one facet of an index only. */
export const SLICE_INDEXES = {
  themes: ['theme', 'flag'],
  places: ['place'],
  formats: ['format'],
} as const satisfies Readonly<Record<string, readonly SliceFacet[]>>

export type SliceIndex = keyof typeof SLICE_INDEXES

/** The index that lists a facet's values. */
export const INDEX_OF = {
  theme: 'themes',
  flag: 'themes',
  place: 'places',
  format: 'formats',
} as const satisfies Readonly<Record<SliceFacet, SliceIndex>>

/** The path of an index. */
export const printIndexPath = (index: SliceIndex): string => `/${index}/`

/** The path of a value's page. */
export const printSlicePath = (facet: SliceFacet, id: string): string => `/${INDEX_OF[facet]}/${id}/`

/** The index and the id that a path names, the final slash optional; null where it is no such path. */
export function parseSlicePath(path: string): { readonly index: SliceIndex; readonly id: string } | null {
  const match = /^\/(themes|places|formats)\/([A-Za-z0-9-]+)\/?$/.exec(path)
  return match?.[1] && match[2] ? { index: match[1] as SliceIndex, id: match[2] } : null
}

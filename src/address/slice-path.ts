// The paths of slices: `/themes/`, `/themes/skills/`, `/places/ID/`, `/formats/video/`. Flags are among the themes.

import type { SliceFacet } from '../model/page-data.ts'

/** The indexes of slices, each with the facets whose values it lists. No two facets of an index share an id. */
export const SLICE_INDEXES = {
  themes: ['theme', 'flag'],
  places: ['place'],
  formats: ['format'],
} as const satisfies Readonly<Record<string, readonly SliceFacet[]>>

export type SliceIndex = keyof typeof SLICE_INDEXES

/** The indexes, in the order in which readers meet them. */
export const SLICE_INDEX_NAMES = ['themes', 'places', 'formats'] as const satisfies readonly SliceIndex[]

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

/** Reads the path of a value's page; the final slash is optional. null for any other path. */
export function parseSlicePath(path: string): { readonly index: SliceIndex; readonly id: string } | null {
  const match = /^\/(themes|places|formats)\/([A-Za-z0-9-]+)\/?$/.exec(path)
  return match?.[1] && match[2] ? { index: match[1] as SliceIndex, id: match[2] } : null
}

// The pages of slices: an index of themes, of places and of formats, and a page for each value that has an article.

import {
  INDEX_OF,
  printIndexPath,
  printSlicePath,
  SLICE_INDEX_NAMES,
  SLICE_INDEXES,
  type SliceIndex,
} from '../address/slice-path.ts'
import type { Catalogue, Overview } from '../model/bundle.ts'
import { itemAt } from '../model/item-at.ts'
import type { SliceFacet } from '../model/page-data.ts'
import { sum } from '../model/sum.ts'
import { indexHead, sliceHead } from '../publish/list-heads.ts'
import { createSliceDescriber, indexDataOf } from '../publish/describe-slices.ts'
import { PAGE_KEYS } from '../publish/page.ts'
import { makeCard } from './card.ts'
import type { PageKind } from './page-kind.ts'
import { makeSlices, relatedOf, tallySlices } from './tally-slices.ts'

/** The indexes that the site has. */
const indexesOf = ({ without = [] }: Overview): readonly SliceIndex[] =>
  SLICE_INDEX_NAMES.filter((index) => !without.includes(printIndexPath(index)))

const occurring = (catalogue: Catalogue, facet: SliceFacet): number =>
  catalogue[facet].filter(({ count }) => count > 0).length

export const slicePages: PageKind = {
  count: ({ catalogue, overview }) =>
    indexesOf(overview).length +
    sum(Object.values(SLICE_INDEXES).flatMap((facets) => facets.map((facet) => occurring(catalogue, facet)))),

  *pages({ archive, catalogue, overview, siteUrl, pictures }) {
    const tallies = tallySlices(archive, catalogue)
    const slices = makeSlices(tallies, catalogue)
    for (const index of indexesOf(overview)) {
      yield {
        path: printIndexPath(index),
        head: indexHead(index, overview, siteUrl),
        data: [
          [PAGE_KEYS.catalogue, catalogue],
          [PAGE_KEYS.slices(index), indexDataOf(slices, SLICE_INDEXES[index])],
        ],
      }
    }

    const describe = createSliceDescriber(catalogue)
    for (const tally of tallies.slices) {
      const { facet, id, scope, ordinals, bins } = tally
      const cards = ordinals.map((ordinal) => makeCard(itemAt(archive.articles, ordinal)))
      const detail = describe(facet, id, { bins, cards, related: relatedOf(tally, catalogue), scope })
      if (detail === null) continue
      yield {
        path: printSlicePath(facet, id),
        head: sliceHead(detail, overview, siteUrl),
        picture: pictures && pictures.slice(detail),
        data: [[PAGE_KEYS.slice(INDEX_OF[facet], id), detail]],
      }
    }
  },
}

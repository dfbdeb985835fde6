// The pages of slices: an index of themes, of places and of formats, and a page for each value that has an article.

import { INDEX_OF, printIndexPath, printSlicePath, SLICE_INDEXES, type SliceIndex } from '../address/slice-path.ts'
import type { Catalogue } from '../model/bundle.ts'
import { itemAt } from '../model/item-at.ts'
import type { SliceFacet } from '../model/page-data.ts'
import { sum } from '../model/sum.ts'
import { indexHead, sliceHead } from '../publish/list-heads.ts'
import { createSliceDescriber, indexDataOf } from '../publish/describe-slices.ts'
import { PAGE_KEYS } from '../publish/page.ts'
import { makeCard } from './card.ts'
import type { PageKind } from './page-kind.ts'
import { makeSlices, relatedOf, tallySlices } from './tally-slices.ts'

const INDEXES = Object.entries(SLICE_INDEXES) as [SliceIndex, readonly SliceFacet[]][]

const occurring = (catalogue: Catalogue, facet: SliceFacet): number =>
  catalogue[facet].filter(({ count }) => count > 0).length

export const slicePages: PageKind = {
  count: ({ catalogue }) =>
    INDEXES.length + sum(INDEXES.flatMap(([, facets]) => facets.map((facet) => occurring(catalogue, facet)))),

  *pages({ archive, catalogue, overview, siteUrl, pictures }) {
    const tallies = tallySlices(archive, catalogue)
    const slices = makeSlices(tallies, catalogue)
    for (const [index, facets] of INDEXES) {
      yield {
        path: printIndexPath(index),
        head: indexHead(index, overview, siteUrl),
        data: [
          [PAGE_KEYS.catalogue, catalogue],
          [PAGE_KEYS.slices(index), indexDataOf(slices, facets)],
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

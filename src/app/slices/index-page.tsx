// The page of an index: all themes, places or formats, with how much there is of each and when.

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { SliceIndex } from '../../address/slice-path.ts'
import type { Catalogue, Overview } from '../../model/bundle.ts'
import { sum } from '../../model/sum.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { countArticles, formatCount, inWords } from '../../publish/count-in-words.ts'
import { FormatIndex } from './format-index.tsx'
import { PlaceIndex } from './place-index.tsx'
import { indexQuery } from './slice-queries.ts'
import { type IndexProps, ThemeIndex, themesInWords } from './theme-index.tsx'

interface IndexParts {
  readonly title: string
  readonly lead: (catalogue: Catalogue, overview: Overview) => string
  readonly list: (props: IndexProps) => ReactNode
}

const ONE_SCALE = 'Every small chart has the same scale.'

/** `19 countries in four regions` */
function placesInWords({ place }: Catalogue): string {
  const regions = place.filter(({ group }) => group === null).length
  const countries = place.length - regions
  return `${formatCount(countries)} ${countries === 1 ? 'country' : 'countries'} in ${inWords(regions)} ${regions === 1 ? 'region' : 'regions'}`
}

const PARTS = {
  themes: {
    title: 'Themes',
    lead: (catalogue, { articles }) =>
      `${themesInWords(catalogue)} An article may stand under several, so the counts add up to more than ${formatCount(articles)}. ${ONE_SCALE}`,
    list: ThemeIndex,
  },
  places: {
    title: 'Places',
    lead: (catalogue) =>
      `${placesInWords(catalogue)} that an article is about. A venue, a donor alone or the town of a dateline does not count. The small charts of countries have one scale, those of regions another.`,
    list: PlaceIndex,
  },
  formats: {
    title: 'Formats',
    lead: ({ format }, { articles }) => {
      const stated = sum(format.map(({ count }) => count))
      return `${formatCount(stated)} of ${countArticles(articles)} say what they are, in their kicker, title or summary. ${ONE_SCALE}`
    },
    list: FormatIndex,
  },
} as const satisfies Readonly<Record<SliceIndex, IndexParts>>

/** The page of an index. Suspends. */
export function IndexPage({ index }: { readonly index: SliceIndex }) {
  const overview = useOverview()
  const catalogue = useCatalogue()
  const { data } = useSuspenseQuery(indexQuery(index))
  const { title, lead, list: List } = PARTS[index]
  return (
    <div className="index">
      <title>{pageTitle(title, overview.settings.name)}</title>
      <h1>{title}</h1>
      <p className="lead">{lead(catalogue, overview)}</p>
      <List catalogue={catalogue} data={data} />
    </div>
  )
}

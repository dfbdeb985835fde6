// The page of an index: all themes, places or formats, with how much there is of each and when.

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { printIndexPath, type SliceIndex } from '../../address/slice-path.ts'
import type { Catalogue, Overview } from '../../model/bundle.ts'
import { sum } from '../../model/sum.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { byCount, highest, listedValues, withoutArticles } from './list-values.ts'
import { PlaceIndex } from './place-index.tsx'
import { indexQuery } from './slice-queries.ts'
import { RowHead, SliceRow } from './slice-row.tsx'
import { type IndexProps, ThemeIndex } from './theme-index.tsx'
import { WORDS } from './words.ts'

/** The index of formats, the most frequent first. */
function FormatIndex({ catalogue, data }: IndexProps) {
  const formats = byCount(listedValues('format', catalogue, data))
  const without = withoutArticles(catalogue.format)
  const most = highest(formats)
  return (
    <section className="max-w-160 border-t-2 border-ink pt-2" aria-labelledby="formats">
      <h2 id="formats" className="sr-only">
        {WORDS.allFormats}
      </h2>
      <RowHead periods={data.periods} />
      <ul>
        {formats.map((listed) => (
          <SliceRow key={listed.value.id} {...listed} most={most} />
        ))}
      </ul>
      {without.length > 0 && (
        <p className="border-t border-rule pt-1 pb-0.75 text-ui text-ink-soft">{WORDS.noFormats(without)}</p>
      )}
    </section>
  )
}

interface IndexParts {
  readonly lead: (catalogue: Catalogue, overview: Overview) => string
  readonly list: (props: IndexProps) => ReactNode
}

const PARTS = {
  themes: {
    lead: ({ theme, themeGroups, flag }, { articles }) =>
      WORDS.themesLead(
        {
          themes: theme.length,
          groups: themeGroups.length,
          flags: flag.length,
          filed: sum(theme.map(({ count }) => count)),
        },
        articles
      ),
    list: ThemeIndex,
  },
  places: {
    lead: ({ place }) => {
      const regions = place.filter(({ group }) => group === null).length
      return WORDS.placesLead(place.length - regions, regions)
    },
    list: PlaceIndex,
  },
  formats: {
    lead: ({ format }, { articles }) => WORDS.formatsLead(sum(format.map(({ count }) => count)), articles),
    list: FormatIndex,
  },
} as const satisfies Readonly<Record<SliceIndex, IndexParts>>

interface IndexPageProps {
  readonly index: SliceIndex
  /** What stands in place of an index that the site has not. */
  readonly missing: ReactNode
}

/** The page of an index. Suspends. */
export function IndexPage({ index, missing }: IndexPageProps) {
  const { without = [] } = useOverview()
  return without.includes(printIndexPath(index)) ? missing : <Index index={index} />
}

function Index({ index }: Pick<IndexPageProps, 'index'>) {
  const overview = useOverview()
  const catalogue = useCatalogue()
  const { data } = useSuspenseQuery(indexQuery(index))
  const { lead, list: List } = PARTS[index]
  const title = WORDS.titles[index]
  return (
    <>
      <title>{pageTitle(title, overview.settings.name)}</title>
      <h1 className="mt-10 page-title max-md:mt-6">{title}</h1>
      <p className="page-lead max-md:mb-4!">{lead(catalogue, overview)}</p>
      <List catalogue={catalogue} data={data} />
    </>
  )
}

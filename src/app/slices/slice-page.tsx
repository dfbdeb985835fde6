// The page of a theme, a flag, a place or a format: what belongs to it, when it was written of, what with, and the newest of it.

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { INDEX_OF, parseSlicePath, printIndexPath, printSlicePath, type SliceIndex } from '../../address/slice-path.ts'
import { withPeriod, onlyValue } from '../../model/edit-criteria.ts'
import type { CountedValue } from '../../model/facets.ts'
import type { SliceDetail, SliceFacet } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { stepOf } from '../../search/filter/time-bins.ts'
import { useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { FixedHistogram } from '../histogram/fixed-histogram.tsx'
import { countArticles } from '../../publish/count-in-words.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { SliceArticles, SliceWays } from './slice-articles.tsx'
import { sliceQuery } from './slice-queries.ts'
import { Count } from './slice-row.tsx'

const INDEX_TITLES = { themes: 'Themes', places: 'Places', formats: 'Formats' } as const satisfies Readonly<
  Record<SliceIndex, string>
>

/** The classes of a value's square; none for values without one. */
const swatchOf = (facet: SliceFacet, group: string | null): string | undefined =>
  facet === 'flag' ? `swatch ${FLAG_HUE}` : facet === 'theme' ? `swatch ${hueOf(group)}` : undefined

function SliceCrumbs({ facet, value, within }: SliceDetail) {
  const index = INDEX_OF[facet]
  return (
    <nav className="crumbs" aria-label="Where this stands">
      <ol className="steps">
        <li>
          <a href={printIndexPath(index)}>{INDEX_TITLES[index]}</a>
        </li>
        {within !== null && (
          <li>{facet === 'place' ? <a href={printSlicePath('place', within.id)}>{within.label}</a> : within.label}</li>
        )}
        <li>
          <span aria-current="page">{value.label}</span>
        </li>
      </ol>
      <a className="needs-script" href={criteriaHref(onlyValue(facet, value.id))}>
        Filter in the timeline
      </a>
    </nav>
  )
}

interface BesideProps {
  readonly id: string
  readonly heading: string
  readonly facet: SliceFacet
  readonly values: readonly CountedValue[]
}

/** Other slices with counts; nothing where there are none. */
function Beside({ id, heading, facet, values }: BesideProps) {
  if (values.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="leaders">
        {values.map((value) => (
          <li key={value.id}>
            <span className={swatchOf(facet, value.group)}>
              <a href={printSlicePath(facet, value.id)}>{value.label}</a>
            </span>
            <i aria-hidden="true" />
            <Count count={value.count} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Piece({ detail }: { readonly detail: SliceDetail }) {
  const { settings } = useOverview()
  const { facet, value, bins, members, related, labels } = detail
  const strip = bins.map(({ period, groups }) => {
    const total = sum(groups)
    return { period, answers: groups, within: total, total }
  })
  return (
    <div className="index slice">
      <title>{pageTitle(value.label, settings.name)}</title>
      <SliceCrumbs {...detail} />
      <h1>
        {facet === 'format' && <FormatIcon format={value.id} />}
        {value.label}
      </h1>
      <p className="lead">
        {value.scope !== null && `${value.scope}. `}
        {countArticles(value.count)}.
      </p>
      <FixedHistogram
        bins={strip}
        themeGroups={labels.themeGroups}
        step={bins[0] ? stepOf(bins[0].period) : 'month'}
        hrefOf={(period) => criteriaHref(withPeriod(onlyValue(facet, value.id), period, period))}
      />
      <div className="spread">
        <SliceArticles {...detail} />
        <aside className="beside" aria-label="Around this">
          <Beside id="members" heading="Countries" facet="place" values={members} />
          <Beside
            id="related"
            heading={facet === 'theme' ? 'Themes it occurs with' : 'Its themes'}
            facet="theme"
            values={related}
          />
          <section aria-labelledby="ways">
            <h2 id="ways">All of them</h2>
            <SliceWays {...detail} />
          </section>
        </aside>
      </div>
    </div>
  )
}

interface FoundProps {
  readonly index: SliceIndex
  readonly id: string
  readonly missing: ReactNode
}

function Found({ index, id, missing }: FoundProps) {
  const search = useSearchClient()
  const { data } = useSuspenseQuery(sliceQuery(index, id, search))
  return data === null ? missing : <Piece key={`${index}/${id}`} detail={data} />
}

export interface SlicePageProps {
  /** What stands at an address that is no slice's, or of one without an article. */
  readonly missing: ReactNode
}

/** The page of the slice whose path is the address. Suspends. */
export function SlicePage({ missing }: SlicePageProps) {
  const found = parseSlicePath(useLocation().pathname)
  return found === null ? missing : <Found {...found} missing={missing} />
}

// The page of a theme, a flag, a place or a format: how many articles it has and when, what it occurs with, and its newest articles.

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { INDEX_OF, parseSlicePath, printIndexPath, printSlicePath, type SliceIndex } from '../../address/slice-path.ts'
import { alsoTheme, onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { CountedValue } from '../../model/facets.ts'
import type { SliceDetail, SliceFacet } from '../../model/page-data.ts'
import { sum } from '../../model/sum.ts'
import { pageTitle } from '../../publish/page-title.ts'
import { stepOf } from '../../search/filter/time-bins.ts'
import { addressOf } from '../address-of.ts'
import { useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { FixedHistogram } from '../histogram/fixed-histogram.tsx'
import { ViewBar } from '../take-along/view-bar.tsx'
import { FollowLink } from '../ui/follow-link.tsx'
import { FormatIcon } from '../ui/format-icon.tsx'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { LeaderRow } from '../ui/leader-row.tsx'
import { SliceArticles, SliceWays } from './slice-articles.tsx'
import { sliceQuery } from './slice-queries.ts'
import { WORDS } from './words.ts'

/** The classes of a value's square; none for values without one. */
const swatchOf = (facet: SliceFacet, group: string | null): string | undefined =>
  facet === 'flag' ? `swatch ${FLAG_HUE}` : facet === 'theme' ? `swatch ${hueOf(group)}` : undefined

function SliceBar({ facet, value, within }: SliceDetail) {
  const index = INDEX_OF[facet]
  const trail = (
    <>
      <li>
        <a href={addressOf(printIndexPath(index))}>{WORDS.titles[index]}</a>
      </li>
      {within !== null && (
        <li>
          {facet === 'place' ? (
            <a href={addressOf(printSlicePath('place', within.id))}>{within.label}</a>
          ) : (
            within.label
          )}
        </li>
      )}
      <li>
        <span aria-current="page">{value.label}</span>
      </li>
    </>
  )
  return (
    <ViewBar
      label={WORDS.crumbs}
      trail={trail}
      path={printSlicePath(facet, value.id)}
      criteria={onlyValue(facet, value.id)}
      total={value.count}
      filter={WORDS.filter}
    />
  )
}

const SECTION = 'border-t-2 border-ink pt-1 pb-6'
const HEADING = 'pb-1 section-title'

interface BesideProps {
  readonly id: string
  readonly heading: string
  readonly facet: SliceFacet
  readonly values: readonly CountedValue[]
  readonly hrefOf: (id: string) => string
}

/** Values with counts, as links; nothing where there are none. */
function Beside({ id, heading, facet, values, hrefOf }: BesideProps) {
  if (values.length === 0) return null
  return (
    <section className={SECTION} aria-labelledby={id}>
      <h2 id={id} className={HEADING}>
        {heading}
      </h2>
      <ul className="leaders">
        {values.map((value) => (
          <LeaderRow
            key={value.id}
            href={hrefOf(value.id)}
            label={value.label}
            count={value.count}
            swatch={swatchOf(facet, value.group)}
          />
        ))}
      </ul>
    </section>
  )
}

function SliceView({ detail }: { readonly detail: SliceDetail }) {
  const { settings } = useOverview()
  const { facet, value, scope, bins, members, related, labels } = detail
  const timeBins = bins.map(({ period, groups }) => {
    const total = sum(groups)
    return { period, answers: groups, within: total, total }
  })
  return (
    <>
      <title>{pageTitle(value.label, settings.name)}</title>
      <SliceBar {...detail} />
      <h1 className="mt-10 page-title *:me-[0.3em] *:size-[0.75em] *:align-[-0.05em] max-md:mt-2">
        {facet === 'format' && <FormatIcon format={value.id} />}
        {value.label}
      </h1>
      <p className="page-lead">{WORDS.lead(scope, value.count)}</p>
      <FixedHistogram
        bins={timeBins}
        labels={labels}
        step={bins[0] ? stepOf(bins[0].period) : 'month'}
        hrefOf={(period) => criteriaHref(withPeriod(onlyValue(facet, value.id), period, period))}
      />
      <div className="spread">
        <SliceArticles {...detail} />
        <aside className="max-lg:mt-12" aria-label={WORDS.around}>
          <Beside
            id="members"
            heading={WORDS.countries}
            facet="place"
            values={members}
            hrefOf={(id) => printSlicePath('place', id)}
          />
          <Beside
            id="related"
            heading={facet === 'theme' ? WORDS.relatedThemes : WORDS.itsThemes}
            facet="theme"
            values={related}
            hrefOf={(id) => criteriaHref(alsoTheme(facet, value.id, id))}
          />
          <section className={SECTION} aria-labelledby="ways">
            <h2 id="ways" className={HEADING}>
              {WORDS.all}
            </h2>
            <SliceWays {...detail} />
            <FollowLink
              className="pt-3 text-ui"
              page={printSlicePath(facet, value.id)}
              label={WORDS.follow(value.label)}
            />
          </section>
        </aside>
      </div>
    </>
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
  return data === null ? missing : <SliceView key={`${index}/${id}`} detail={data} />
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

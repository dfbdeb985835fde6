// The index of places: region by region, its countries in alphabetical order with their charts and counts.

import { printSlicePath } from '../../address/slice-path.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { indexName } from '../../publish/index-name.ts'
import { addressOf } from '../address-of.ts'
import { Count } from '../ui/leader-row.tsx'
import { WORDS as UI_WORDS } from '../ui/words.ts'
import { highest, listedValues } from './list-values.ts'
import { Latest, type ListedValue } from './slice-row.tsx'
import { Sparkline } from './sparkline.tsx'
import type { IndexProps } from './theme-index.tsx'

interface PlaceProps extends ListedValue {
  readonly most: number
}

function Place({ facet, value, history, most }: PlaceProps) {
  return (
    <li>
      <a href={addressOf(printSlicePath(facet, value.id))}>{indexName(value.label)}</a>
      <i className="leader" aria-hidden="true" />
      <Sparkline counts={history.counts} most={most} />
      <Count count={value.count} />
      <Latest day={history.latest} />
    </li>
  )
}

/** The chart of a region stands over those of its countries; where these have their count alone, so has the region, for the eye. */
function RegionHeading({ facet, value, history, most }: PlaceProps) {
  return (
    <h2 className="flex items-baseline border-t-2 border-ink pt-1 section-title max-xl:gap-2">
      <a className="me-auto link-plain" id={`region-${value.id}`} href={addressOf(printSlicePath(facet, value.id))}>
        {value.label}
      </a>
      <Sparkline counts={history.counts} most={most} />
      <span className="min-w-37 text-end font-sans text-small font-normal text-ink-soft tabular-nums max-xl:min-w-12">
        {formatCount(value.count)}
        <span className="max-xl:sr-only"> {UI_WORDS.articles(value.count)}</span>
      </span>
    </h2>
  )
}

export function PlaceIndex({ catalogue, data }: IndexProps) {
  const places = listedValues('place', catalogue, data)
  const regions = places.filter(({ value }) => value.group === null)
  const mostOfRegions = highest(regions)
  const most = highest(places.filter(({ value }) => value.group !== null))
  return regions.map((region) => (
    <section key={region.value.id} className="mt-8" aria-labelledby={`region-${region.value.id}`}>
      <RegionHeading {...region} most={mostOfRegions} />
      <ul className="place-rows leaders">
        {places
          .filter(({ value }) => value.group === region.value.id)
          .map((place) => (
            <Place key={place.value.id} {...place} most={most} />
          ))}
      </ul>
    </section>
  ))
}

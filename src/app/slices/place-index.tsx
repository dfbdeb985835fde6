// The index of places: region by region, its countries in alphabetical order on dot leaders.

import { printSlicePath } from '../../address/slice-path.ts'
import { formatCount } from '../../publish/count-in-words.ts'
import { formatShortDay } from '../../publish/day-in-words.ts'
import { highest, listedValues } from './list-values.ts'
import { Count, type ListedValue } from './slice-row.tsx'
import { Sparkline } from './sparkline.tsx'
import type { IndexProps } from './theme-index.tsx'

interface PlaceProps extends ListedValue {
  readonly most: number
}

function Place({ facet, value, history, most }: PlaceProps) {
  return (
    <li>
      <a href={printSlicePath(facet, value.id)}>{value.label}</a>
      <i aria-hidden="true" />
      <Sparkline counts={history.counts} most={most} />
      <Count count={value.count} />
      <span className="last">
        <span className="sr-only">latest </span>
        <time dateTime={history.latest}>{formatShortDay(history.latest)}</time>
      </span>
    </li>
  )
}

export function PlaceIndex({ catalogue, data }: IndexProps) {
  const places = listedValues('place', catalogue, data)
  const regions = places.filter(({ value }) => value.group === null)
  const mostOfRegions = highest(regions)
  const most = highest(places.filter(({ value }) => value.group !== null))
  return regions.map((region) => (
    <section key={region.value.id} className="abc places" aria-labelledby={`region-${region.value.id}`}>
      <h2>
        <a id={`region-${region.value.id}`} href={printSlicePath('place', region.value.id)}>
          {region.value.label}
        </a>
        <Sparkline counts={region.history.counts} most={mostOfRegions} />
        <span className="n">
          {formatCount(region.value.count)}
          <span className="word"> {region.value.count === 1 ? 'article' : 'articles'}</span>
        </span>
      </h2>
      <ul>
        {places
          .filter(({ value }) => value.group === region.value.id)
          .map((place) => (
            <Place key={place.value.id} {...place} most={most} />
          ))}
      </ul>
    </section>
  ))
}

// The words over the histogram: what its bars are, or how much of the archive answers, and what the hues stand for.

import type { TimeBin } from '../../model/bundle.ts'
import type { FacetGroup } from '../../model/facets.ts'
import { sum } from '../../model/sum.ts'
import { countArticles, formatCount } from '../../publish/count-in-words.ts'
import type { HistogramLayout } from './layout.ts'
import type { PreviewCount } from './preview-count.ts'
import { hueOf } from '../ui/hue.ts'

export interface CaptionProps {
  readonly layout: HistogramLayout
  /** `month` */
  readonly step: string
  readonly asked: boolean
  /** How many articles answer, or would by a movement that is under way. */
  readonly count: PreviewCount
  readonly isMoved: boolean
  readonly archiveTotal: number
}

/** `7 of 60 articles`; `5 to 9 of 60 articles` while the bars do not tell. */
function Counted({ count: { least, most }, archiveTotal }: Pick<CaptionProps, 'count' | 'archiveTotal'>) {
  return (
    <strong>
      {least === most ? formatCount(least) : `${formatCount(least)} to ${formatCount(most)}`} of{' '}
      {countArticles(archiveTotal)}
    </strong>
  )
}

/** The sentence over the bars. */
export function Caption({ layout, step, asked, count, isMoved, archiveTotal }: CaptionProps) {
  const { unit } = layout.scale
  const slip = unit === 1 ? '' : `; a slip is ${formatCount(unit)} articles`
  if (!asked) {
    // Under a movement the rest of the sentence stays, so that its line does.
    return (
      <>
        {isMoved ? <Counted count={count} archiveTotal={archiveTotal} /> : <strong>Articles by {step}</strong>}
        <span className="wide">
          , each coloured by its first theme{slip}
          <span className="needs-script">; drag across bars to choose a period</span>
        </span>
      </>
    )
  }
  const rest = layout.bars.some(({ hatched }) => hatched)
    ? `; hatched, the rest of those ${step}s`
    : layout.bars.some(({ outlined }) => outlined)
      ? '; in outline, the others'
      : ''
  return (
    <>
      <Counted count={count} archiveTotal={archiveTotal} />
      <span className="rest">{rest}</span>
      <span className="wide">{slip}</span>
    </>
  )
}

/** The groups of themes that occur, with how many articles each has. */
export function Legend({
  bins,
  groups,
}: {
  readonly bins: readonly TimeBin[]
  readonly groups: readonly FacetGroup[]
}) {
  const entries = [...groups, { id: 'none', label: 'No theme' }].map(({ id, label }, group) => ({
    id,
    label,
    count: sum(bins.map(({ answers }) => answers[group] ?? 0)),
  }))
  return (
    <ul className="legend">
      {entries.map(
        ({ id, label, count }) =>
          count > 0 && (
            <li key={id} className={`swatch ${hueOf(id)}`}>
              {label}
              <span className="n">{formatCount(count)}</span>
            </li>
          )
      )}
    </ul>
  )
}

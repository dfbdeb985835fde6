// The line over the histogram: what its bars count or, with filters, how many articles match; and what the hues stand for.

import type { ReactNode } from 'react'
import type { TimeBin } from '../../model/bundle.ts'
import type { FacetGroup } from '../../model/facets.ts'
import type { TimeStep } from '../../search/filter/time-bins.ts'
import { type CountRange, formatCount } from '../../publish/count-in-words.ts'
import { sum } from '../../model/sum.ts'
import { hueOf } from '../ui/hue.ts'
import type { Coverage } from './coverage.ts'
import type { HistogramLayout } from './layout.ts'
import { WORDS } from './words.ts'

/** What each bar is: the caption while nothing is asked. */
export const Title = ({ step }: { readonly step: TimeStep }) => <strong>{WORDS.title[step]}</strong>

/** What the hues say of the bars; empty where there is no group of themes, and so one hue. */
export const colouring = ({ bars: [bar] }: HistogramLayout): string =>
  bar?.bin.answers[1] === undefined ? '' : WORDS.coloured

export interface AnswerCaptionProps {
  readonly layout: HistogramLayout
  readonly step: TimeStep
  readonly asked: boolean
  /** How many articles answer, or would once a movement ends. */
  readonly count: CountRange
  readonly isMoved: boolean
  readonly archiveTotal: number
}

/** The sentence over bars that answer a question. */
export function AnswerCaption({ layout, step, asked, count, isMoved, archiveTotal }: AnswerCaptionProps) {
  const counted = <strong>{WORDS.answers(count, archiveTotal)}</strong>
  const slip = WORDS.slip(layout.scale.unit)
  if (!asked) {
    // During a movement the rest of the sentence stays, so that its line does.
    return (
      <>
        {isMoved ? counted : <Title step={step} />}
        <span className="max-md:hidden">{colouring(layout) + slip}</span>
        <span className="needs-script short:hidden max-[88rem]:hidden">{WORDS.drag}</span>
      </>
    )
  }
  const rest = layout.bars.some(({ hatched }) => hatched)
    ? WORDS.hatched[step]
    : layout.bars.some(({ outlined }) => outlined)
      ? WORDS.outlined
      : ''
  return (
    <>
      {counted}
      <span>{rest}</span>
      <span className="max-md:hidden">{slip}</span>
    </>
  )
}

export interface GroupsProps {
  readonly bins: readonly TimeBin[]
  readonly groups: readonly FacetGroup[]
  readonly coverage: Coverage
  /** The bins whose articles the numbers count: those of a movement while there is one; null where nobody knows which of their articles answer. */
  readonly counted?: readonly TimeBin[] | null
}

/** The groups of themes that occur, with how many articles each has, and what the line under the bars is. */
function Legend({ bins, groups, coverage, counted = bins }: GroupsProps) {
  const entries = groups[0] ? [...groups, { id: 'none', label: WORDS.noTheme }] : []
  const countOf = (group: number, among: readonly TimeBin[]) => sum(among.map(({ answers }) => answers[group] ?? 0))
  return (
    <ul className="flex flex-wrap gap-x-5 text-ink max-md:grid max-md:w-full max-md:grid-cols-[auto_auto] max-md:justify-between max-md:gap-x-4 max-2xs:grid-cols-[minmax(0,1fr)]">
      {entries.map(({ id, label }, group) => {
        const count = countOf(group, bins)
        return (
          count > 0 && (
            <li key={id} className={`swatch ${hueOf(id)}`}>
              {label}
              {/* A number that is not known keeps its place, so that nothing moves. */}
              <span className={`ms-1.5 tabular-nums${counted === null ? ' invisible' : ''}`}>
                {formatCount(counted === null ? count : countOf(group, counted))}
              </span>
            </li>
          )
        )
      })}
      {coverage.covered.length > 0 && (
        <li className="swatch col-span-full text-ink-soft [--hue:currentColor] before:h-0.5 before:mt-0.75">
          {WORDS.captured}
        </li>
      )}
    </ul>
  )
}

/** What stands over the drawing: `children` say what the bars are, the legend what the hues are. */
export function HistogramCaption({ children, ...groups }: GroupsProps & { readonly children: ReactNode }) {
  return (
    <figcaption className="max-md:script:in-data-folded:hidden flex flex-wrap items-baseline justify-between gap-x-8 text-small text-ink-soft [&_strong]:font-semibold [&_strong]:text-ink">
      {children}
      <Legend {...groups} />
    </figcaption>
  )
}

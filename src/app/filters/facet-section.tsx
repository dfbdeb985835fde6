// One facet in the filters: its heading, beside it what chooses among its values, and its groups. The captured listings, which few ask for, are
// closed at first.

import { useQuery } from '@tanstack/react-query'
import { memo, type ReactNode, useId, useState } from 'react'
import { asksEvery } from '../../model/criteria.ts'
import { type Facet, MULTI_FACETS } from '../../model/facets.ts'
import { EverySwitch, type EverySwitchProps } from './every-switch.tsx'
import { countOptions, facetOptions, type FacetState, type OptionGroup } from './facet-options.ts'
import { FindBox } from './find-box.tsx'
import { OptionGroupView } from './option-group.tsx'
import { PANEL_WORDS } from './panel-words.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { FACET_WORDS } from './words.tsx'

export interface FacetSectionProps extends FacetState {
  readonly facet: Facet
  readonly onToggle: (facet: Facet, id: string) => void
  readonly onExclude: (facet: Facet, id: string) => void
  readonly onEvery: EverySwitchProps['onEvery']
}

/** With more values than this a facet has a box to find one. */
const MOST_AT_A_GLANCE = 12

function groupHue(facet: Facet, group: OptionGroup): string | null {
  if (facet === 'theme') return group.label === null ? null : hueOf(group.id)
  return facet === 'flag' ? FLAG_HUE : null
}

interface FacetFrameProps {
  /** Its name for the buttons that lead here. */
  readonly part: Facet | 'period'
  readonly heading: string
  /** What stands beside the heading. */
  readonly beside?: ReactNode
  /** Whether the reader opens it; `open` where it is open at first. */
  readonly closes?: 'open' | 'closed' | undefined
  readonly children: ReactNode
}

const HEADING = 'font-serif text-label italic in-sheet:text-section'

/** A part of the filters: its heading, and under it what chooses its values. */
export function FacetFrame({ part, heading, beside, closes, children }: FacetFrameProps) {
  const headingId = useId()
  return (
    <div
      className="scroll-mt-11 pt-6 in-sheet:first-of-type:pt-0"
      role="group"
      aria-labelledby={headingId}
      data-part={part}
    >
      {closes === undefined ? (
        <>
          <div className="mb-2 flex flex-wrap items-baseline gap-x-3 in-sheet:mb-0">
            <h3 id={headingId} className={`${HEADING} me-auto`} tabIndex={-1}>
              {heading}
            </h3>
            {beside}
          </div>
          {children}
        </>
      ) : (
        <details className="group/facet" open={closes === 'open'}>
          <summary className="cursor-pointer group-open/facet:mb-2 in-sheet:min-h-11 in-sheet:leading-11">
            <h3 id={headingId} className={`${HEADING} inline`}>
              {heading}
            </h3>
          </summary>
          {beside}
          {children}
        </details>
      )}
    </div>
  )
}

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, index) => id === other[index])

/** Whether the facet shows the same before and after. What is asked of the other facets changes its counts alone. */
const isSame = (before: FacetSectionProps, after: FacetSectionProps): boolean =>
  isSameList(before.criteria.chosen[before.facet], after.criteria.chosen[after.facet]) &&
  isSameList(before.criteria.excluded[before.facet], after.criteria.excluded[after.facet]) &&
  asksEvery(before.criteria, before.facet) === asksEvery(after.criteria, after.facet) &&
  before.facet === after.facet &&
  before.catalogue === after.catalogue &&
  before.counts === after.counts &&
  before.basis === after.basis &&
  before.onToggle === after.onToggle &&
  before.onExclude === after.onExclude &&
  before.onEvery === after.onEvery

function Section({ facet, onToggle, onExclude, onEvery, ...state }: FacetSectionProps) {
  const [text, setText] = useState('')
  const [withNone, setWithNone] = useState(false)
  const { criteria } = state
  const words = FACET_WORDS[facet]
  const groups = facetOptions(facet, state)
  const { data: narrow, isError } = useQuery({
    queryKey: ['narrow-options'],
    queryFn: async () => (await import('./narrow-options.ts')).narrowOptions,
    enabled: text !== '',
    retry: false,
  })
  const shown = text === '' || narrow === undefined ? groups : narrow(groups, text)
  const none = shown.flatMap(({ options }) => options.filter(({ folded }) => folded === 'none'))
  const { length: chosen } = criteria.chosen[facet]
  const multi = MULTI_FACETS.find((each) => each === facet)
  if (groups.length === 0) return null
  const isInUse = chosen + criteria.excluded[facet].length > 0
  return (
    <FacetFrame
      part={facet}
      heading={words.heading}
      beside={
        <>
          {multi !== undefined && chosen > 1 && (
            <EverySwitch facet={multi} chosen={chosen} isEvery={asksEvery(criteria, multi)} onEvery={onEvery} />
          )}
          {countOptions(groups) > MOST_AT_A_GLANCE && (
            <FindBox
              words={words}
              text={text}
              found={narrow === undefined ? (isError ? 'failed' : 'loading') : countOptions(shown)}
              onText={setText}
            />
          )}
        </>
      }
      closes={facet === 'seed' ? (isInUse ? 'open' : 'closed') : undefined}
    >
      <div>
        {shown.map((group) => (
          <OptionGroupView
            key={group.id}
            facet={facet}
            group={group}
            hue={groupHue(facet, group)}
            withNone={withNone}
            onToggle={(id) => onToggle(facet, id)}
            onExclude={(id) => onExclude(facet, id)}
          />
        ))}
      </div>
      {none.length > 0 && (
        <button
          type="button"
          className="quiet text-small in-sheet:text-ui in-sheet:leading-11"
          aria-expanded={withNone}
          onClick={() => setWithNone(!withNone)}
        >
          {withNone
            ? PANEL_WORDS.fewerOf(words)
            : PANEL_WORDS.moreOf(
                words,
                none.length,
                none.every(({ count }) => count === 0)
              )}
        </button>
      )}
    </FacetFrame>
  )
}

export const FacetSection = memo(Section, isSame)

// One facet in the filters: its heading, how many of its values are in use, and its groups. A long one has a box that narrows what it shows; the
// captured listings, which few ask for, are closed at first.

import { memo, type ReactNode, useId, useState } from 'react'
import { asksEvery } from '../../model/criteria.ts'
import { type Facet, MULTI_FACETS } from '../../model/facets.ts'
import { Announcer } from '../ui/announcer.tsx'
import { EverySwitch, type EverySwitchProps } from './every-switch.tsx'
import { countOptions, facetOptions, type FacetState, narrowOptions, type OptionGroup } from './facet-options.ts'
import { OptionGroupView } from './option-group.tsx'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { FACET_WORDS, WORDS } from './words.tsx'

export interface FacetSectionProps extends FacetState {
  readonly facet: Facet
  readonly onToggle: (facet: Facet, id: string) => void
  readonly onExclude: (facet: Facet, id: string) => void
  readonly onEvery: EverySwitchProps['onEvery']
}

/** With more values than this a facet has a box to find one. Themes have none: they stand in groups with names. */
const MOST_AT_A_GLANCE = 12

function groupHue(facet: Facet, group: OptionGroup): string | null {
  if (facet === 'theme') return hueOf(group.id)
  return facet === 'flag' ? FLAG_HUE : null
}

interface FacetFrameProps {
  readonly heading: string
  /** How many of its values are chosen or left out. The sheet says it; in the column all boxes are in sight. */
  readonly inUse?: number
  /** What stands beside the heading. */
  readonly beside?: ReactNode
  /** Whether the reader opens it, unless a value is in use. */
  readonly isClosedAtFirst?: boolean
  readonly children: ReactNode
}

const HEADING = 'font-serif text-label italic'
const HEADING_IN_ROW = 'flex flex-1 items-baseline justify-between in-sheet:text-section'
const IN_USE = 'hidden font-sans text-small text-ink-soft not-italic in-sheet:inline'

/** A facet: its heading, and under it what chooses its values. */
export function FacetFrame({ heading, inUse = 0, beside, isClosedAtFirst = false, children }: FacetFrameProps) {
  const headingId = useId()
  return (
    <div className="pt-6" role="group" aria-labelledby={headingId}>
      {isClosedAtFirst ? (
        <details className="group/facet" open={inUse > 0}>
          <summary className="cursor-pointer group-open/facet:mb-2 in-sheet:min-h-11 in-sheet:leading-11">
            <h3 id={headingId} className={`${HEADING} inline`}>
              {heading}
              {inUse > 0 && <span className={`${IN_USE} ms-3`}>{WORDS.inUse(inUse)}</span>}
            </h3>
          </summary>
          {children}
        </details>
      ) : (
        <>
          <div className="mb-2 flex items-baseline gap-x-4 in-sheet:mb-1">
            <h3 id={headingId} className={`${HEADING} ${HEADING_IN_ROW}`}>
              {heading}
              {inUse > 0 && <span className={IN_USE}>{WORDS.inUse(inUse)}</span>}
            </h3>
            {beside}
          </div>
          {children}
        </>
      )}
    </div>
  )
}

interface FindBoxProps {
  readonly facet: Facet
  readonly text: string
  /** How many values have the text. */
  readonly found: number
  readonly onText: (text: string) => void
}

function FindBox({ facet, text, found, onText }: FindBoxProps) {
  const words = FACET_WORDS[facet]
  return (
    <div>
      <input
        className="mb-2 min-h-8 w-full border-b border-rule-firm font-serif text-base placeholder:text-ink-soft placeholder:italic in-sheet:min-h-11"
        type="search"
        aria-label={WORDS.findLabel(words)}
        placeholder={WORDS.find(words)}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {text !== '' && found === 0 && <p className="text-small text-ink-soft">{WORDS.noneFound(words)}</p>}
      <Announcer message={text === '' ? '' : WORDS.found(words, found)} />
    </div>
  )
}

interface GroupsProps extends Pick<FacetSectionProps, 'facet' | 'onToggle' | 'onExclude'> {
  readonly groups: readonly OptionGroup[]
}

function Groups({ facet, groups, onToggle, onExclude }: GroupsProps) {
  const [text, setText] = useState('')
  const shown = narrowOptions(groups, text)
  return (
    <>
      {countOptions(groups) > MOST_AT_A_GLANCE && facet !== 'theme' && (
        <FindBox facet={facet} text={text} found={countOptions(shown)} onText={setText} />
      )}
      {shown.map((group) => (
        <OptionGroupView
          key={group.id}
          facet={facet}
          group={group}
          hue={groupHue(facet, group)}
          onToggle={(id) => onToggle(facet, id)}
          onExclude={(id) => onExclude(facet, id)}
        />
      ))}
    </>
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
  before.onToggle === after.onToggle &&
  before.onExclude === after.onExclude &&
  before.onEvery === after.onEvery

function Section({ facet, onToggle, onExclude, onEvery, ...state }: FacetSectionProps) {
  const groups = facetOptions(facet, state)
  const { length: chosen } = state.criteria.chosen[facet]
  const inUse = chosen + state.criteria.excluded[facet].length
  const multi = MULTI_FACETS.find((each) => each === facet)
  const groupsProps = { facet, groups, onToggle, onExclude }
  if (groups.length === 0 || countOptions(groups) === 0) return null
  return (
    <FacetFrame
      heading={FACET_WORDS[facet].heading}
      inUse={inUse}
      beside={
        multi !== undefined &&
        chosen > 1 && (
          <EverySwitch facet={multi} chosen={chosen} isEvery={asksEvery(state.criteria, multi)} onEvery={onEvery} />
        )
      }
      isClosedAtFirst={facet === 'seed'}
    >
      <Groups {...groupsProps} />
    </FacetFrame>
  )
}

export const FacetSection = memo(Section, isSame)

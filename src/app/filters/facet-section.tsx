// One facet in the filters: its heading, how many of its values are chosen, and its groups. A long one has a box that narrows what it shows;
// one that few ask for is closed at first.

import { memo, useId, useState } from 'react'
import type { Facet } from '../../model/facets.ts'
import { Announcer } from '../ui/announcer.tsx'
import { inWords } from '../../publish/count-in-words.ts'
import { countOptions, facetOptions, type FacetState, narrowOptions, type OptionGroup } from './facet-options.ts'
import { FACET_WORDS } from './filter-words.ts'
import { OptionGroupView } from './option-group.tsx'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'

export interface FacetSectionProps extends FacetState {
  readonly facet: Facet
  readonly onToggle: (facet: Facet, id: string) => void
  readonly onExclude: (facet: Facet, id: string) => void
}

/** With more values than this a facet has a box to find one. Themes have none: they stand in groups with names. */
const MOST_AT_A_GLANCE = 12

function groupHue(facet: Facet, group: OptionGroup): string | null {
  if (facet === 'theme') return hueOf(group.id)
  return facet === 'flag' ? FLAG_HUE : null
}

interface FindBoxProps {
  readonly facet: Facet
  readonly text: string
  /** How many values have the text. */
  readonly found: number
  readonly onText: (text: string) => void
}

function FindBox({ facet, text, found, onText }: FindBoxProps) {
  const { one, many } = FACET_WORDS[facet]
  const words = `${inWords(found)} ${found === 1 ? one : many}`
  return (
    <div className="find">
      <input
        type="search"
        aria-label={`Find a ${one}`}
        placeholder={`find a ${one}`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      {text !== '' && found === 0 && <p className="font-sans text-small text-ink-soft">No {one} is called that.</p>}
      <Announcer message={text === '' ? '' : words} />
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
  one.length === other.length && one.every((id, at) => id === other[at])

/** Whether nothing that the facet shows has changed: what is asked of the others shows in its counts alone. */
const isSame = (before: FacetSectionProps, after: FacetSectionProps): boolean =>
  isSameList(before.criteria.chosen[before.facet], after.criteria.chosen[after.facet]) &&
  isSameList(before.criteria.excluded[before.facet], after.criteria.excluded[after.facet]) &&
  before.facet === after.facet &&
  before.catalogue === after.catalogue &&
  before.counts === after.counts &&
  before.onToggle === after.onToggle &&
  before.onExclude === after.onExclude

export const FacetSection = memo(function FacetSection({ facet, onToggle, onExclude, ...state }: FacetSectionProps) {
  const headingId = useId()
  const groups = facetOptions(facet, state)
  const inUse = state.criteria.chosen[facet].length + state.criteria.excluded[facet].length
  const groupsProps = { facet, groups, onToggle, onExclude }
  if (groups.length === 0 || countOptions(groups) === 0) return null
  const heading = (
    <h3 id={headingId}>
      {FACET_WORDS[facet].heading}
      {inUse > 0 && <span className="said">{inUse} in use</span>}
    </h3>
  )
  return (
    <div className="facet" role="group" aria-labelledby={headingId}>
      {facet === 'seed' ? (
        <details open={inUse > 0}>
          <summary>{heading}</summary>
          <Groups {...groupsProps} />
        </details>
      ) : (
        <>
          {heading}
          <Groups {...groupsProps} />
        </>
      )}
    </div>
  )
}, isSame)

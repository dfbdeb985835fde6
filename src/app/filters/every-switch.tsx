// Whether an article must have one of the chosen values of a facet, or all of them. It stands beside the facet's heading, where it moves nothing.

import { useId } from 'react'
import type { MultiFacet } from '../../model/facets.ts'
import { EVERY_SWITCH_WORDS } from './every-switch-words.ts'
import { FACET_WORDS } from './words.tsx'

export interface EverySwitchProps {
  readonly facet: MultiFacet
  /** How many values are chosen: two or more. */
  readonly chosen: number
  /** Whether an article must have all of them. */
  readonly isEvery: boolean
  readonly onEvery: (facet: MultiFacet, isEvery: boolean) => void
}

const CHOICE =
  'flex cursor-pointer items-baseline gap-1 text-small has-checked:font-semibold in-sheet:-my-1.5 in-sheet:gap-2 in-sheet:text-ui in-sheet:leading-11'

export function EverySwitch({ facet, chosen, isEvery, onEvery }: EverySwitchProps) {
  const name = useId()
  return (
    <fieldset className="flex gap-3 in-sheet:gap-4">
      <legend className="sr-only">{EVERY_SWITCH_WORDS.wanted(FACET_WORDS[facet])}</legend>
      {[false, true].map((every) => (
        <label key={String(every)} className={CHOICE}>
          <input
            type="radio"
            className="m-0 size-3 self-center accent-accent in-sheet:size-4.5"
            name={name}
            checked={every === isEvery}
            onChange={() => onEvery(facet, every)}
          />
          <span>{(every ? EVERY_SWITCH_WORDS.every : EVERY_SWITCH_WORDS.oneOf)(chosen)}</span>
        </label>
      ))}
    </fieldset>
  )
}

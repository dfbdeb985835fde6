// Says which filters the plain words of a query were read as, with the way to search for the words instead. Loaded when a query names any.

import type { ReactNode } from 'react'
import type { Catalogue } from '../../model/bundle.ts'
import type { Things } from '../../search/query/read-things.ts'
import type { Ask } from '../criteria/use-criteria.ts'
import { describeThings } from './describe-things.ts'
import { READ_AS_WORDS } from './read-as-words.ts'
import { ExactSwitch, Explanation } from './reading-line.tsx'

export interface ReadAsProps {
  readonly things: Things
  /** The query as typed. */
  readonly typed: string
  readonly catalogue: Catalogue
  readonly ask: Ask
}

export function ReadAs({ things, typed, catalogue, ask }: ReadAsProps): ReactNode {
  const said = READ_AS_WORDS.readAs(describeThings(things, catalogue))
  return (
    <Explanation key={said}>
      {said}{' '}
      <ExactSwitch exact ask={ask}>
        {READ_AS_WORDS.searchForWords(typed.trim())}
      </ExactSwitch>
    </Explanation>
  )
}

// The button that saves a view of the archive as a search, or takes it off the list again. It stands with what a view is taken along with, and loads with
// that.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { Criteria } from '../../model/criteria.ts'
import { useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { toggleSearch } from './change-desk.ts'
import { keptQuery, useDeskInStep } from './desk-queries.ts'
import { countView } from './new-since.ts'
import { PRESSABLE, SaidOfSaving } from './save-button.tsx'
import type { Toggled } from './toggle-saved.ts'
import { WORDS } from './words.ts'

export function SaveSearch({ criteria }: { readonly criteria: Criteria }) {
  useDeskInStep()
  const client = useQueryClient()
  const search = useSearchClient()
  const overview = useOverview()
  const address = criteriaHref(criteria)
  const { data: isSaved = false } = useQuery(keptQuery('searches', address))
  const [outcome, setOutcome] = useState<Toggled | null>(null)

  async function press() {
    try {
      const { signal } = new AbortController()
      const counts = await countView({ search, overview, criteria }, { client, signal })
      setOutcome(await toggleSearch(address, counts))
    } catch (error) {
      // Of the archive or of the desk: both say what went wrong.
      setOutcome({ failed: error instanceof Error ? error.message : WORDS.failed('') })
    }
  }

  return (
    <p className="flex flex-wrap items-baseline gap-x-6">
      <button
        type="button"
        className={`${PRESSABLE} max-md:min-h-11`}
        aria-pressed={isSaved}
        onClick={() => void press()}
      >
        {WORDS.saveSearch}
      </button>
      {outcome === null && <span className="text-small text-ink-soft">{WORDS.searchNote}</span>}
      <SaidOfSaving outcome={outcome} />
    </p>
  )
}

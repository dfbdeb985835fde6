// The saved searches: what each asks for, how many articles answer, and how many of them are new since the reader last looked. To follow the link is to
// look.

import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { useCatalogue, useOverview } from '../archive/queries.ts'
import { useSearchClient } from '../archive/search-client-context.ts'
import { markLooked, removeSearch, restoreSearch } from './change-desk.ts'
import { dayOfMoment, type SavedSearch } from './desk.ts'
import { DeskSection, Note, Said } from './desk-section.tsx'
import { WORDS } from './desk-words.tsx'
import { criteriaOfSearch, describeCriteria } from './describe-address.ts'
import { countNew, countView, totalOf } from './new-since.ts'
import { useRemoved } from './use-removed.ts'

interface SearchRowProps {
  readonly search: SavedSearch
  readonly isRemoved: boolean
  readonly onPress: () => void
}

function SearchRow({ search, isRemoved, onPress }: SearchRowProps) {
  const client = useSearchClient()
  const overview = useOverview()
  const catalogue = useCatalogue()
  const { address, looked, counts } = search
  const criteria = criteriaOfSearch(address, catalogue)
  const { data: now, error } = useQuery({
    // A newer build of the site drops the hits that an open page holds.
    queryKey: ['hits', 'months', address],
    queryFn: (context) => (criteria === null ? {} : countView({ search: client, overview, criteria }, context)),
    enabled: criteria !== null && client !== null,
  })
  const sentence =
    criteria === null ? address : describeCriteria(criteria, now ? totalOf(now) : null, { catalogue, overview })
  // Where it can't be noted, the search counts as not looked at: the reader did not ask for the note.
  const look = () => void (now && !isRemoved && markLooked(search, now).catch(() => {}))

  function news(): string {
    if (criteria === null) return WORDS.notUnderstood
    if (error !== null) return error.message
    const day = dayOfMoment(looked)
    return now === undefined || day === null ? WORDS.counting : WORDS.newSince(countNew(now, counts), formatDay(day))
  }

  const isNew = now !== undefined && countNew(now, counts) > 0
  return (
    <li className="border-b border-rule py-3">
      <h3 className="font-serif text-lead font-semibold wrap-anywhere">
        {criteria === null ? (
          sentence
        ) : (
          <a href={addressOf(address)} onClick={look} onAuxClick={look}>
            {sentence}
          </a>
        )}
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-6 text-small text-ink-soft">
        <span className={isNew ? 'font-semibold text-ink' : undefined}>{isRemoved ? WORDS.removed : news()}</span>
        <button
          type="button"
          className="quiet max-md:min-h-11"
          aria-label={isRemoved ? WORDS.undoNamed(sentence) : WORDS.removeNamed(sentence)}
          onClick={onPress}
        >
          {isRemoved ? WORDS.undo : WORDS.remove}
        </button>
      </p>
    </li>
  )
}

/** Suspends until the values of the archive are loaded, where there are searches. */
export function SavedSearches({ searches }: { readonly searches: readonly SavedSearch[] }) {
  const { shown, isRemoved, press, failed } = useRemoved(searches, {
    remove: removeSearch,
    restore: restoreSearch,
    keyOf: ({ address }) => address,
  })
  const rows = shown.toSorted((a, b) => (a.saved + a.address < b.saved + b.address ? 1 : -1))
  return (
    <DeskSection id="searches" title={WORDS.searches}>
      {rows.length === 0 && <Note>{WORDS.noSearches}</Note>}
      <Said>{failed}</Said>
      <ul>
        {rows.map((search) => (
          <SearchRow
            key={search.address}
            search={search}
            isRemoved={isRemoved(search)}
            onPress={() => void press(search)}
          />
        ))}
      </ul>
    </DeskSection>
  )
}

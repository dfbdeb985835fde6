// Stands under a list of which only the first items are shown: how many there are, and a button for more.

import type { SourceList } from '../../model/sources.ts'
import { WORDS as UI_WORDS } from '../ui/words.ts'
import type { GrowingList } from './use-source-list.ts'
import { WORDS } from './words.tsx'

interface MoreOfListProps {
  readonly list: GrowingList<unknown>
  readonly name: SourceList
}

export function MoreOfList({ list, name }: MoreOfListProps) {
  const { items, length, grow, isLoading, failure } = list
  if (items.length >= length) return null
  const words = WORDS.lists[name]
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 py-3">
      <p className="text-small text-ink-soft" role="status">
        {failure ?? (isLoading ? WORDS.loading : words.shown(items.length, length))}
      </p>
      <button type="button" className="quiet needs-script" onClick={grow} disabled={isLoading}>
        {failure === null ? words.more : UI_WORDS.tryAgain}
      </button>
    </div>
  )
}

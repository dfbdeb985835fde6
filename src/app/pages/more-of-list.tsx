// Under a list of which only the first is shown: how many there are, and the way to more.

import { formatCount } from '../../publish/count-in-words.ts'
import type { GrowingList } from './use-source-list.ts'

interface MoreOfListProps {
  readonly list: GrowingList<unknown>
  /** What it is a list of: `problems`. */
  readonly noun: string
}

export function MoreOfList({ list, noun }: MoreOfListProps) {
  const { items, length, grow, isLoading, failure } = list
  if (items.length >= length) return null
  return (
    <div className="more-of-list">
      <p role="status">
        {failure ??
          (isLoading ? 'Loading …' : `${formatCount(items.length)} of ${formatCount(length)} ${noun} are shown.`)}
      </p>
      <button type="button" className="quiet needs-script" onClick={grow} disabled={isLoading}>
        {failure === null ? `Show more ${noun}` : 'Try again'}
      </button>
    </div>
  )
}

// What was removed from a list of the page and can be put back: it stays in its place until the page is left.

import { useState } from 'react'
import { troubleIn } from './desk-trouble.ts'

export interface RemovableList<Item> {
  /** Removes an item as it is kept. */
  readonly remove: (item: Item) => Promise<unknown>
  /** Puts an item back as it was. */
  readonly restore: (item: Item) => Promise<unknown>
  readonly keyOf: (item: Item) => string
}

/** The items that are kept with those that were removed, and what went wrong with the last press; null for nothing. */
export function useRemoved<Item>(kept: readonly Item[], { remove, restore, keyOf }: RemovableList<Item>) {
  const [removed, setRemoved] = useState<readonly Item[]>([])
  const [failed, setFailed] = useState<string | null>(null)
  const keys = new Set(kept.map(keyOf))
  const lost = removed.filter((item) => !keys.has(keyOf(item)))

  async function press(item: Item) {
    const isRemoved = lost.includes(item)
    try {
      if (!isRemoved) setRemoved([...lost, item])
      await (isRemoved ? restore : remove)(item)
      setFailed(null)
    } catch (error) {
      setFailed(troubleIn(error))
    }
  }

  return { shown: [...kept, ...lost], isRemoved: (item: Item) => lost.includes(item), press, failed }
}

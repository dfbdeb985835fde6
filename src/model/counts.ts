// How often each key occurs. A key that was never counted occurs 0 times.

/** Adds to the count of a key, and returns the new count. */
export function addCount<Key>(counts: Map<Key, number>, key: Key, by = 1): number {
  const count = countOf(counts, key) + by
  counts.set(key, count)
  return count
}

/** The count of a key. */
export const countOf = <Key>(counts: ReadonlyMap<Key, number>, key: Key): number => counts.get(key) ?? 0

// Keeps a bounded number of tasks going, so that what waits to be written never piles up in memory.

/**
 * Runs `task` on every item, at most `limit` at once, taking the next item only when there is room. After a failure no further item is taken;
 * it rejects with the first one when what is under way has ended.
 */
export async function forEachInFlight<Item>(
  items: Iterable<Item>,
  limit: number,
  task: (item: Item) => Promise<void>
): Promise<void> {
  const iterator = items[Symbol.iterator]()
  const failures: unknown[] = []
  const lane = async (): Promise<void> => {
    while (failures.length === 0) {
      const next = iterator.next()
      if (next.done) return
      await task(next.value).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: limit }, lane))
  if (failures.length > 0) throw failures[0]
}

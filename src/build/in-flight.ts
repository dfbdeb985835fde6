// Limits how many tasks run at once, so that what waits to be written never fills the memory.

/**
 * Runs `task` on every item, at most `limit` at once, and takes an item only when there is room. After a failure it takes no more items; it waits
 * for the running tasks and then rejects with the first failure, so nothing is written after it has rejected.
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

// Keeps a bounded number of tasks going, so that what waits to be written never piles up in memory.

/** Runs `task` on every item, at most `limit` at once, taking the next item only when there is room. Rejects with the first failure. */
export async function forEachInFlight<Item>(
  items: Iterable<Item>,
  limit: number,
  task: (item: Item) => Promise<void>
): Promise<void> {
  const iterator = items[Symbol.iterator]()
  let failed = false
  const lane = async (): Promise<void> => {
    for (let next = iterator.next(); !next.done && !failed; next = iterator.next())
      await task(next.value).catch((error: unknown) => {
        failed = true
        throw error
      })
  }
  await Promise.all(Array.from({ length: limit }, lane))
}

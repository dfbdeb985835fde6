// Merges a second desk into the one held, without loss: nothing is removed, and of what both have the newer stays.

import type { Desk, Moment } from './desk.ts'

interface Keys<Item> {
  readonly keyOf: (item: Item) => string
  readonly timeOf: (item: Item) => Moment
}

/** The items that are not held, or are newer than the one held. Of several with one key the newest counts. */
function news<Item>(held: readonly Item[], others: readonly Item[], { keyOf, timeOf }: Keys<Item>): Item[] {
  const times = new Map(held.map((item) => [keyOf(item), timeOf(item)]))
  const found = new Map<string, Item>()
  for (const item of others) {
    const key = keyOf(item)
    const time = times.get(key)
    if (time !== undefined && time >= timeOf(item)) continue
    times.set(key, timeOf(item))
    found.set(key, item)
  }
  return [...found.values()]
}

/** What has to be put into the desk that is held so that it has all of both. */
export const newsOfDesk = (held: Desk, other: Desk): Desk => ({
  articles: news(held.articles, other.articles, { keyOf: ({ path }) => path, timeOf: ({ saved }) => saved }),
  reads: news(held.reads, other.reads, { keyOf: ({ path }) => path, timeOf: ({ read }) => read }),
  searches: news(held.searches, other.searches, { keyOf: ({ address }) => address, timeOf: ({ looked }) => looked }),
})

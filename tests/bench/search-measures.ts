// What the benchmark measures of a contestant: time, bytes, heap, and how well it finds what it was asked for.

import { gzipSync } from 'node:zlib'
import type { Archive } from '../../src/model/archive.ts'
import type { Contestant, Search } from './search-contestants.ts'
import { knownItems, TYPO_CLASSES, type QuerySet, type TypoClass } from './search-queries.ts'

export interface Speed {
  readonly buildMs: number
  readonly indexBytes: number
  readonly gzipBytes: number
  readonly loadMs: number
  readonly heapBytes: number
  readonly p50: number
  readonly p95: number
  /** How many queries were timed before the time was up. */
  readonly timed: number
}

export interface Success {
  readonly at1: number
  readonly at5: number
  readonly mrr: number
  readonly queries: number
}

function timed<Value>(run: () => Value): { value: Value; ms: number } {
  const start = performance.now()
  const value = run()
  return { value, ms: performance.now() - start }
}

const heapNow = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Each query is asked so many times, and the fastest counts: the rest is the machine's other work. */
const ROUNDS = 3

/** Times the queries in their order, round after round, each round for at most `budgetMs`. */
export function measureSpeed(
  contestant: Contestant,
  archive: Archive,
  { queries, budgetMs }: { readonly queries: readonly string[]; readonly budgetMs: number }
): { speed: Speed; search: Search } {
  const built = timed(() => contestant.build(archive))
  const before = heapNow()
  const loaded = timed(() => contestant.load(archive, built.value))
  const heapBytes = heapNow() - before
  const asked = contestant.readsPhrases ? queries : queries.map((query) => query.replaceAll('"', ''))
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0, spent = 0; at < asked.length && spent < budgetMs; at++) {
      const { ms } = timed(() => loaded.value(asked[at] ?? ''))
      times[at] = Math.min(times[at] ?? Infinity, ms)
      spent += ms
    }
  }
  const sorted = times.toSorted((a, b) => a - b)
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const bytes = Buffer.from(built.value)
  return {
    search: loaded.value,
    speed: {
      buildMs: built.ms,
      indexBytes: bytes.length,
      gzipBytes: bytes.length > 0 ? gzipSync(bytes).length : 0,
      loadMs: loaded.ms,
      heapBytes,
      p50: quantile(0.5),
      p95: quantile(0.95),
      timed: times.length,
    },
  }
}

/** How high known items stand, class by class, over several sets of queries; null for a class that has fewer than five queries. */
export function measureSuccess(
  search: Search,
  archive: Archive,
  sets: readonly QuerySet[]
): Map<TypoClass, Success | null> {
  const classes = Object.keys(TYPO_CLASSES) as TypoClass[]
  return new Map(
    classes.map((typo) => {
      const items = sets.flatMap((set) => knownItems(archive, typo, set))
      const ranks = items.map(({ query, ordinal }) => Array.from(search(query)).indexOf(ordinal) + 1)
      const share = (isHit: (rank: number) => boolean) => ranks.filter(isHit).length / ranks.length
      const success: Success = {
        at1: share((rank) => rank === 1),
        at5: share((rank) => rank >= 1 && rank <= 5),
        mrr: ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length,
        queries: ranks.length,
      }
      return [typo, ranks.length < 5 ? null : success]
    })
  )
}

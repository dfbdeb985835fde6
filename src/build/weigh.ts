// Compares what a first visit to the timeline loads, compressed with brotli, with its budgets. The build fails when one is exceeded.

import { sum } from '../model/sum.ts'

/** A chunk of the client build: the part of Rolldown's description that is used here. */
export interface ChunkFacts {
  readonly fileName: string
  /** Files of the chunks that it needs before it runs. */
  readonly imports: readonly string[]
}

export interface Weight {
  readonly name: string
  /** Compressed, as a host sends it. */
  readonly bytes: number
}

export interface Budget {
  readonly what: string
  /** In kB of 1,000 bytes. */
  readonly limit: number
  readonly weights: readonly Weight[]
}

/** The JavaScript of any first view, the script that starts it included. */
export const shellBudget = (weights: readonly Weight[]): Budget => ({ what: 'Shell JavaScript', limit: 110, weights })

/** All that the first view of the timeline loads. */
export const firstViewBudget = (weights: readonly Weight[]): Budget => ({ what: 'First view', limit: 170, weights })

/** The files of a chunk and of all that it imports statically, itself first, each once. */
export function withStaticImports(fileName: string, chunks: readonly ChunkFacts[]): string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    byName.get(name)?.imports.forEach(visit)
  }
  visit(fileName)
  return [...found]
}

export const isOver = (budget: Budget): boolean => bytesOf(budget) > budget.limit * 1000

/** `Shell JavaScript: 93.1 of 110 kB (index 93.1)`, the heaviest part first. */
export function printBudget(budget: Budget): string {
  const parts = [...budget.weights]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`)
  return `${budget.what}: ${kilobytes(bytesOf(budget))} of ${budget.limit} kB (${parts.join(', ')})`
}

const bytesOf = ({ weights }: Budget): number => sum(weights.map(({ bytes }) => bytes))

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

// The words of the histogram's tools, in English. They load with these. Another language is one more table of this type.

import type { ByStep } from './words.ts'

export const TOOL_WORDS = {
  tools: 'Period',
  wider: 'Wider periods',
  all: { year: 'All years', month: 'All months', day: 'All days' } satisfies ByStep,
  earlier: 'Earlier',
  later: 'Later',
  /** `Earlier: April 2021` */
  neighbour: (word: string, where: string) => `${word}: ${where}`,
  begins: (day: string) => `the archive begins on ${day}`,
  ends: (day: string) => `the archive ends on ${day}`,
  latest: 'The latest',
  presets: { year: 'Latest year', month: 'Latest month', days: 'Latest 30 days' },

  asTable: 'As a table',
  loadingTable: 'Loading the table…',
} as const

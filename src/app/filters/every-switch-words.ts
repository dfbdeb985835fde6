// The words of the switch between one of the chosen values of a facet and all of them. They load with it.

import type { FacetWords } from './words.tsx'

export const EVERY_SWITCH_WORDS = {
  /** Before `either` and `both`, for those who listen. */
  wanted: ({ many }: FacetWords) => `Which of the chosen ${many} an article must have`,
  oneOf: (chosen: number) => (chosen === 2 ? 'either' : 'any'),
  every: (chosen: number) => (chosen === 2 ? 'both' : 'all'),
} as const

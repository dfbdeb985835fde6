// The words for a value that a query names, in English. Between its name and how many articles it has ends the link.

import { countArticles } from '../../publish/count-in-words.ts'
import type { FacetWords } from './words.tsx'

export const NAMED_VALUE_WORDS = {
  isA: ({ one }: FacetWords, label: string) => `${label} is a ${one}`,
  has: (articles: number) => `: ${countArticles(articles)}. `,
} as const

// The words of what the search box suggests, in English.

import { countArticles } from '../../publish/count-in-words.ts'
import type { FacetWords } from '../filters/words.tsx'

export const SUGGESTION_WORDS = {
  suggestions: 'Suggestions',
  /** Beside a word, and beside one that is suggested in place of the typed one. */
  word: (articles: number) => `word, ${countArticles(articles)}`,
  correctionOf: (typed: string, articles: number) => `(you typed ${typed}), ${countArticles(articles)}`,
  /** Beside a value. */
  value: ({ one }: FacetWords, articles: number) => `${one}, ${countArticles(articles)}`,
  /** Beside dates, and beside the query as filters. */
  filters: (articles: number) => countArticles(articles),

  // Announced once the list stands.
  none: 'No suggestions',
  found: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  foundRecent: (count: number) => (count === 1 ? '1 recent search' : `${count} recent searches`),

  recent: 'Recent searches',
  keptHere: 'Kept on this device only.',
  eraseFrom: 'Erase from this device',
  erase: (query: string) => `Erase “${query}”`,
  eraseAll: 'Erase all',
} as const

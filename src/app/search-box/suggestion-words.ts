// The words of what the search box suggests, in English.

export const SUGGESTION_WORDS = {
  suggestions: 'Suggestions',
  word: 'word',
  /** Beside a word that is suggested in place of the typed one. */
  correctionOf: (typed: string) => `for ${typed}`,

  recent: 'Recent searches',
  keptHere: 'Kept on this device only.',
  eraseFrom: 'Erase from this device',
  erase: (query: string) => `Erase “${query}”`,
  eraseAll: 'Erase all',
} as const

// The words of the search box, in English. Another language is one more table of the same type.

export const WORDS = {
  search: 'Search',
  placeholder: 'a word, a name, a phrase',
  narrowWith: 'narrow with',
  /** Examples of the query language, after `narrowWith`. */
  examples: ['"a phrase"', '-word', 'title:', 'before:'],

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

// The words of the search box, in English. Another language is one more table of the same type.

export const WORDS = {
  search: 'Search',
  placeholder: 'a word, a name, a month',
  narrowWith: 'narrow with',
  /** Examples of the query language, after `narrowWith`. */
  examples: ['"a phrase"', '-word', 'title:', 'before:'],
} as const

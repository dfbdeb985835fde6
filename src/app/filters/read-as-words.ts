// The words of the line that says which filters a query was read as, in English.

export const READ_AS_WORDS = {
  readAs: (things: string) => `Read as: ${things}.`,
  searchForWords: (typed: string) => `Search for the words “${typed}” instead`,
} as const

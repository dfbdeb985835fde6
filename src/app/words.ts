// The words of what goes wrong around the pages, in English. Another language is one more table of this type.

export const WORDS = {
  notLoaded: 'The page could not be loaded. Check the connection and try again.',
} as const

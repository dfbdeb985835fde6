// Finds entries that are hardly news, such as a test entry. They stay in the archive as published; a warning names them.

const NOT_NEWS = [
  { pattern: /^test$/iu, what: 'a trial of the page' },
  { pattern: /\b(?:for sale|bids? for|tenders?|auction)\b/iu, what: 'a sale or a tender' },
  {
    pattern: /\b(?:vacanc(?:y|ies)|job opening|call for proposals?|call for (?:expressions? of )?interest)\b/iu,
    what: 'a vacancy or a call',
  },
] as const

/** What an entry seems to be instead of news; null when it seems to be news. */
export const findNotNews = (title: string): string | null =>
  NOT_NEWS.find(({ pattern }) => pattern.test(title))?.what ?? null

// Finds entries that are hardly news, such as a test entry. They stay in the archive as published; a warning names them.

import type { PlacedProblemInput } from '../problem.ts'

const NOT_NEWS = [
  { pattern: /^test$/iu, what: 'a trial of the page' },
  { pattern: /\b(?:for sale|bids? for|tenders?|auction)\b/iu, what: 'a sale or a tender' },
  {
    pattern: /\b(?:vacanc(?:y|ies)|job opening|call for proposals?|call for (?:expressions? of )?interest)\b/iu,
    what: 'a vacancy or a call',
  },
] as const

/** The problem of a title that is hardly one of news; null for any other title. */
export function judgeNews(title: string): Pick<PlacedProblemInput, 'code' | 'message' | 'hint'> | null {
  const found = NOT_NEWS.find(({ pattern }) => pattern.test(title))
  if (found === undefined) return null
  const message = `This seems to be ${found.what} rather than news; it is kept as published.`
  return { code: 'not-news', message, hint: 'Nothing to mend.' }
}

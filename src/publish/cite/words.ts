// The words that citations add to what the archive says of an article.

export const WORDS = {
  /** What the text behind the citation is. */
  summary: 'Summary in the publisher’s listing',
  headline: 'Headline in the publisher’s listing',
  /** A note of a reference manager. `days` says a printed range, where the format has no place for it. */
  note: (what: string, archive: string, days: string | null) =>
    `${what}, as captured in ${archive}.${days === null ? '' : ` Dated ${days}.`}`,
  /** When the reader read it. */
  retrieved: (day: string, address: string) => `Retrieved ${day}, from ${address}`,
  accessed: (day: string) => `Accessed ${day}.`,
} as const

// When two titles are one: they differ in case, accents, quotation marks, dashes or spaces alone.

const NOT_PLAIN = /[^\x20-\x7e]/

/** What is left of a title once nothing but its words and its other marks counts. Equal keys, equal titles. */
export function titleKey(title: string): string {
  const bare = NOT_PLAIN.test(title) ? title.normalize('NFKD').replace(/\p{M}/gu, '') : title
  return bare
    .toLowerCase()
    .replace(/["'`´‘’‚‛“”„‟«»‹›′″]/gu, '')
    .replace(/[\p{Pd}−\s]+/gu, ' ')
    .trim()
}

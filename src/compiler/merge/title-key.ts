// When two titles are one: they differ in case, accents, quotation marks, dashes or spaces alone.

/** What is left of a title once nothing but its words and its other marks counts. Equal keys, equal titles. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["'`´‘’‚‛“”„‟«»‹›′″]/gu, '')
    .replace(/[\p{Pd}−]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

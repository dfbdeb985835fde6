// Citations as plain text, in three styles: APA (7th edition), Chicago (17th, bibliography) and MLA (9th). Each says that the text is a listing's.
// Plain text has no italics, and the words of a title keep their capitals.

import { type Citation, kindOf } from './citation.ts'
import { apaDays, chicagoDays, mlaDays } from './cited-days.ts'
import { quotedTitle, stopped } from './quotation.ts'
import { WORDS } from './words.ts'

/** `Publisher. (2021, July 27). Title [Summary in …]. Archive. https://…` */
export function printApa(citation: Citation): string {
  const { publisher, title, day, dayEnd, archive, address, accessed } = citation
  const from = accessed === null ? address : WORDS.retrieved(chicagoDays(accessed, null), address)
  return `${stopped(publisher)} (${apaDays(day, dayEnd)}). ${title} [${kindOf(citation)}]. ${stopped(archive)} ${from}`
}

/** `Publisher. “Title.” Summary in …. Archive, July 27, 2021. https://….` */
export function printChicago(citation: Citation): string {
  const { publisher, title, day, dayEnd, archive, address, accessed } = citation
  const days = chicagoDays(day, dayEnd)
  const read = accessed === null ? '' : ` ${WORDS.accessed(chicagoDays(accessed, null))}`
  return `${stopped(publisher)} ${quotedTitle(title)} ${kindOf(citation)}. ${archive}, ${days}.${read} ${address}.`
}

/** `“Title.” Archive, Publisher, 27 July 2021, https://…. Summary in ….` */
export function printMla(citation: Citation): string {
  const { publisher, title, day, dayEnd, archive, address, accessed } = citation
  const read = accessed === null ? '' : ` ${WORDS.accessed(mlaDays(accessed, null))}`
  return `${quotedTitle(title)} ${archive}, ${publisher}, ${mlaDays(day, dayEnd)}, ${address}. ${kindOf(citation)}.${read}`
}

/** Prints citations in a style, with an empty line between. */
export const printEach =
  (print: (citation: Citation) => string) =>
  (citations: readonly Citation[]): string =>
    `${citations.map(print).join('\n\n')}\n`

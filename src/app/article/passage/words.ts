// The words of what can be done with a passage, and of what a link to one has led to. They load when either is asked for.

import type { PassageField } from '../../../model/passage.ts'

export const WORDS = {
  selected: 'Selected passage',
  copyLink: 'Copy link to this passage',
  copyQuotation: 'Copy as quotation',
  linkCopied: (passage: string) => `Link to ${passage} copied`,
  quotationCopied: (passage: string) => `${passage} copied as a quotation`,
  /** A passage by its first and last words; `end` is empty where `start` is all of it. */
  named: (start: string, end: string) => (end === '' ? `“${start}”` : `“${start} … ${end}”`),

  marked: (field: PassageField) => `The passage that the link leads to is marked in the ${field}.`,
  /** That the words of a link are not there any more. `isNear`: something like them is, and is marked. */
  changed: (isNear: boolean) =>
    isNear
      ? 'This passage has changed since the link was made. What is nearest to it is marked.'
      : 'This passage has changed since the link was made. Nothing like it is left here.',
} as const

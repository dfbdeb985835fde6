// Citations as CSL-JSON, the data that citation processors (Zotero, Pandoc, Word's add-ins) take: always an array of items.

import type { Day } from '../../model/day.ts'
import { type Citation, noteOf, partsOf } from './citation.ts'

const dateOf = (first: Day, last: Day | null = null) => ({
  'date-parts': last === null ? [partsOf(first)] : [partsOf(first), partsOf(last)],
})

const itemOf = (citation: Citation): Readonly<Record<string, unknown>> => ({
  id: citation.id,
  type: 'webpage',
  title: citation.title,
  author: [{ literal: citation.publisher }],
  publisher: citation.publisher,
  'container-title': citation.archive,
  issued: dateOf(citation.day, citation.dayEnd),
  ...(citation.accessed === null ? {} : { accessed: dateOf(citation.accessed) }),
  URL: citation.address,
  language: citation.language,
  ...(citation.abstract === null ? {} : { abstract: citation.abstract }),
  ...(citation.keywords.length === 0 ? {} : { keyword: citation.keywords.join(', ') }),
  note: noteOf(citation),
})

/** Prints citations as one array of CSL-JSON, indented. */
export const printCslJson = (citations: readonly Citation[]): string =>
  `${JSON.stringify(citations.map(itemOf), null, 2)}\n`

// The forms that a citation is offered in: one row each.

import { printBibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { printCslJson } from './csl-json.ts'
import { printRis } from './ris.ts'
import { printApa, printChicago, printEach, printMla } from './text-forms.ts'

export interface CitationForm {
  readonly label: string
  /** Of a file: the ending of its name, and its media type. */
  readonly extension: string
  readonly mediaType: string
  /** Whether it is prose, and not data for a program. */
  readonly isProse: boolean
  readonly print: (citations: readonly Citation[]) => string
}

const PROSE = { extension: 'txt', mediaType: 'text/plain', isProse: true } as const

export const CITATION_FORMS = {
  apa: { label: 'APA', ...PROSE, print: printEach(printApa) },
  chicago: { label: 'Chicago', ...PROSE, print: printEach(printChicago) },
  mla: { label: 'MLA', ...PROSE, print: printEach(printMla) },
  bibtex: {
    // Short, so that what stands beside it keeps to its line on a phone.
    label: 'BibLaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    isProse: false,
    print: printBibtex,
  },
  ris: {
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    isProse: false,
    print: printRis,
  },
  csl: {
    label: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    isProse: false,
    print: printCslJson,
  },
} as const satisfies Readonly<Record<string, CitationForm>>

export type CitationFormId = keyof typeof CITATION_FORMS

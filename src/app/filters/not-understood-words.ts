// The words on what an address or a query asks for and the archive can't understand. They load with it.

import type { FacetWords } from './words.tsx'

export const NOT_UNDERSTOOD_WORDS = {
  unknownValue: ({ one }: FacetWords, value: string) => `The address names a ${one} that this archive lacks: ${value}.`,
  noSuchValue: ({ one }: FacetWords, value: string) =>
    `No ${one} is called “${value}”: it is searched for in the texts.`,
  noSuchDate: (value: string, why: string) => `“${value}” is no date that can be read. ${why}`,
  unknownOrder: (value: string) => `The address names an order that is not known here: ${value}.`,
  unknown: (parameter: string, value: string) =>
    `The address says something that is not understood: ${parameter}=${value}.`,
} as const

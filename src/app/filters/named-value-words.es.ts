// The words for a value that a query names, in Spanish. Between its name and how many articles it has ends the link.

import type { Translated } from '../../model/translated.ts'
import { countArticles } from '../../publish/count-in-words.es.ts'
import type { NAMED_VALUE_WORDS as ENGLISH } from './named-value-words.ts'

export const NAMED_VALUE_WORDS: Translated<typeof ENGLISH> = {
  isA: ({ one }, label) => `${label} es un ${one}`,
  has: (articles) => `: ${countArticles(articles)}. `,
}

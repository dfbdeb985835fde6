// The words for a value that a query names, in French.

import type { Translated } from '../../model/translated.ts'
import { countArticles } from '../../publish/count-in-words.fr.ts'
import type { NAMED_VALUE_WORDS as ENGLISH } from './named-value-words.ts'

export const NAMED_VALUE_WORDS: Translated<typeof ENGLISH> = {
  isA: ({ one }, label) => `${label} est un ${one}`,
  has: (articles) => `\u00A0: ${countArticles(articles)}. `,
}

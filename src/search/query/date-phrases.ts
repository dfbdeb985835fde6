// What is said around dates, in English, in which `find-periods.ts` reads it. Another language puts its own words into English.

import type { PlainWord } from './find-periods.ts'

/** The words, with those that may stand around dates in English. Each keeps its range in the query; several may become one. */
export const inEnglish = (words: readonly PlainWord[]): readonly PlainWord[] => words

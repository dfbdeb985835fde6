// How the name of a period is typed in Spanish, or in English words around it.

import { begins as beginsSo } from './period-leads.ts'

export const BOUND =
  /(?:^|\s)(?:desde|partir de|despu[eé]s de|antes de|tras|hasta|al?|entre|y|since|after|before|until|till|to|by|through|between|and)(?:l| el)?$/iu
export const LEAD = /(?:^|\s)(?:en|el|del?|durante|para|in|on|of|during|from|for)$/iu

/** `julio 2021` begins `julio de 2021` too. */
export const begins: typeof beginsSo = (name, words) => beginsSo(withoutDe(name), withoutDe(words))

const withoutDe = (words: readonly string[]): readonly string[] => words.filter((word) => !/^del?$/.test(word))

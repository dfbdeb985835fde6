// What an empty list says, in English. Another language is one more table of this type. It loads with the empty state.

import type { ReactNode } from 'react'
import { allOf, formatCount, inWords, joinWords } from '../../../publish/count-in-words.ts'

export const WORDS = {
  nothing: 'Nothing answers this.',
  nothingAnswers: (conditions: number) => `Nothing answers ${allOf(conditions)}.`,
  letGoOfOne: (conditions: number) => `Nothing answers ${allOf(conditions)}. Let go of one.`,
  nothingAnswersFewer: (conditions: number) =>
    `Nothing answers ${allOf(conditions)}, nor ${conditions === 2 ? 'either alone' : `any ${inWords(conditions - 1)} of them`}.`,
  eachLine: (letGo: ReactNode) => <>Each line says how many articles would stand here instead. Or {letGo}.</>,
  unmet: (parts: readonly string[]) => `No article answers ${joinWords(parts, 'or')}, whatever else is asked. `,
  sentence: (letGo: ReactNode) => <>{letGo}.</>,
  orLetGoOfAll: (articles: number) => `let go of all, for ${formatCount(articles)}`,
  letGoOfAll: (articles: number) => `Let go of all, for ${formatCount(articles)}`,
  letGoOfIt: (articles: number) => `Let go of it, for ${formatCount(articles)}`,
  insteadOf: (kind: string, label: string, typed: string) => `The ${kind} ${label} instead of “${typed}”`,
  firstOfThem: (title: string, day: string) => `${title}, ${day}`,

  nearest: 'Nearest in time',
  /** The day is that of the article; undefined while it is not loaded. */
  beyond: (side: 'before' | 'after', period: string, day = '') =>
    `${side === 'before' ? 'Before' : 'After'} ${period}: ${day}`,
} as const

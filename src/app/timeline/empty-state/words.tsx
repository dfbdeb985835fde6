// What an empty list says, in English. Another language is one more table of this type. It loads with the empty state.

import type { ReactNode } from 'react'
import { formatCount, inWords } from '../../../publish/count-in-words.ts'

const allOf = (conditions: number): string => (conditions === 2 ? 'both' : `all ${inWords(conditions)}`)

export const WORDS = {
  nothing: 'Nothing answers this.',
  nothingAnswers: (conditions: number) => `Nothing answers ${allOf(conditions)}.`,
  letGoOfOne: (conditions: number) => `Nothing answers ${allOf(conditions)}. Let go of one.`,
  nothingAnswersFewer: (conditions: number) =>
    `Nothing answers ${allOf(conditions)}, nor ${conditions === 2 ? 'either alone' : `any ${inWords(conditions - 1)} of them`}.`,
  eachLine: (letGo: ReactNode) => (
    <>Each line says how many articles would stand here without that part of the question. Or {letGo}.</>
  ),
  sentence: (letGo: ReactNode) => <>{letGo}.</>,
  orLetGoOfAll: (articles: number) => `let go of all, for ${formatCount(articles)}`,
  letGoOfAll: (articles: number) => `Let go of all, for ${formatCount(articles)}`,
  letGoOfIt: (articles: number) => `Let go of it, for ${formatCount(articles)}`,
  without: (called: string) => `Without ${called}`,
  firstOfThem: (title: string, day: string) => `${title}, ${day}`,
} as const

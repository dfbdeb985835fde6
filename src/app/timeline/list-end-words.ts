// The words of what stands above and below a list that shows a part of its rows, in English. They load with these. Another language is one more
// table of this type.

import { formatCount } from '../../publish/count-in-words.ts'

interface StandingWords {
  /** The numbers of the first and the last row, from 1. */
  readonly first: number
  readonly last: number
  readonly total: number
  /** Whether more rows come as the reader goes on. */
  readonly grows: boolean
}

export const LIST_END_WORDS = {
  fromBeginning: 'From the beginning',
  rowsBefore: (count: number) => `The ${count} before these`,
  rowsAfter: (count: number) => `The next ${count}`,
  earlier: (month: string) => `Earlier: ${month}`,
  later: (month: string) => `Later: ${month}`,
  standing: ({ first, last, total, grows }: StandingWords) => {
    const shown = first === 1 ? formatCount(last) : `Numbers ${formatCount(first)} to ${formatCount(last)}`
    const more = grows ? ', and more come as you read on' : ''
    return `${shown} of ${formatCount(total)} articles stand here${more}. Printing and finding in the page cover these.`
  },
  showAll: (count: number) => `Show all ${formatCount(count)}`,
  showAllFromHere: (count: number) => `Show all ${formatCount(count)} from here on`,
} as const

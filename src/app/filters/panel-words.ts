// The words of the column and the sheet of filters, in English. They load with these.

import { countArticles, inWords } from '../../publish/count-in-words.ts'
import type { FacetWords } from './words.tsx'

export const PANEL_WORDS = {
  close: 'Close',
  show: (total: number) => (total === 0 ? 'No article answers' : `Show ${countArticles(total)}`),
  showUncounted: 'Show the articles',

  // The buttons that lead to a part of the sheet.
  parts: 'Parts of the filters',
  /** How many values of a part are in use, for the eye and for the ear. */
  partInUse: (part: string, count: number) => `${part} · ${count}`,
  partInUseSaid: (part: string, count: number) => `${part}, ${count} in use`,

  // Facets and their values.
  otherThemes: 'Others',
  regions: 'Regions',
  countries: 'Countries',
  find: ({ one }: FacetWords) => `find a ${one}`,
  findLabel: ({ one }: FacetWords) => `Find a ${one}`,
  notSearched: 'The names can’t be searched now. Check the connection.',
  noneFound: ({ one }: FacetWords) => `No ${one} is called that.`,
  found: ({ one, many }: FacetWords, count: number) => `${inWords(count)} ${count === 1 ? one : many}`,
  inRegion: (region: string) => `, in ${region}`,
  leftOut: 'left out',
  letIn: 'Let in',
  leaveOut: 'Leave out',
  moreOn: (label: string) => `More on ${label}`,
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  /** Follows `more` and `fewer` for those who listen. */
  ofGroup: (label: string) => `of ${label}`,
  /** The values that give nothing beside what is asked; `none` is false where some of them would by now. */
  moreOf: ({ one, many }: FacetWords, count: number, none: boolean) =>
    `${count} more ${count === 1 ? one : many}${none ? ` that ${count === 1 ? 'gives' : 'give'} none here` : ''}`,
  fewerOf: ({ many }: FacetWords) => `Fewer ${many}`,

  // The period.
  period: 'Period',
  unreadable: 'Write 2021, April 2021 or 28 July 2021.',
  noYear: (month: string) => `Which year? Write ${month} 2021.`,
  noSuchMonth: 'A year has twelve months.',
  noSuchDay: (month: string, days: number) => `${month} has ${days} days.`,
  afterArchive: (last: string) => `The archive ends on ${last}.`,
  beforeArchive: (first: string) => `The archive begins on ${first}.`,
  afterEnd: (end: string) => `This is after the end, ${end}.`,
  beforeBeginning: (beginning: string) => `This is before the beginning, ${beginning}.`,
} as const

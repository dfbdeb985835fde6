// The words of the pages of years, months and days.

import type { MonthOrder } from '../../address/month-reading.ts'
import type { TimeStep } from '../../search/filter/time-bins.ts'
import { countArticles, inWords } from '../../publish/count-in-words.ts'

/** A sentence for each step, since no two languages build them alike. */
type ByStep = Readonly<Record<TimeStep, string>>

type ByOrder = Readonly<Record<MonthOrder, string>>

export const WORDS = {
  crumbs: 'Where this stands',
  timeline: 'Timeline',
  filter: {
    year: 'Filter this year',
    month: 'Filter this month',
    day: 'Filter this day',
  } satisfies ByStep,

  /** `Tuesday: 3 articles.` */
  dayLead: (weekday: string, count: number) => `${weekday}: ${countArticles(count)}.`,
  /** `23 articles on nine days.` */
  monthLead: (count: number, days: number) =>
    `${countArticles(count)} on ${inWords(days)} ${days === 1 ? 'day' : 'days'}.`,
  /** `23 articles in nine months; none captured in the other three.` */
  yearLead: (count: number, months: number) => {
    const others = months === 12 ? '' : `; none captured in the other${months === 11 ? '' : ` ${inWords(12 - months)}`}`
    return `${countArticles(count)} in ${inWords(months)} ${months === 1 ? 'month' : 'months'}${others}.`
  },
  months: 'Months',
  /** Leads to the feed of a year. */
  follow: (year: string) => `Follow ${year} by feed`,

  // How a month is read.
  articles: {
    newest: 'Articles, newest first',
    oldest: 'Articles, oldest first',
  } satisfies ByOrder,
  order: 'Order',
  orders: {
    newest: 'Newest first',
    oldest: 'Oldest first',
  } satisfies ByOrder,
  showSummaries: 'Show summaries',
  print: 'Print',
  readOn: (month: string) => `Read on: ${month}`,
  loading: 'Loading …',
  notLoaded: 'The articles could not be loaded.',
  /** On paper, under the name of the month. */
  paper: (address: string, headlinesAlone: boolean) =>
    headlinesAlone ? `${address} · Headlines alone: Print on this page adds the summaries.` : address,

  neighbours: {
    year: 'The year before and after',
    month: 'The month before and after',
    day: 'The day before and after',
  } satisfies ByStep,
  earlier: '← Earlier',
  later: 'Later →',
  oldest: {
    year: 'The oldest year of the archive',
    month: 'The oldest month of the archive',
    day: 'The oldest day of the archive',
  } satisfies ByStep,
  newest: {
    year: 'The newest year of the archive',
    month: 'The newest month of the archive',
    day: 'The newest day of the archive',
  } satisfies ByStep,
} as const

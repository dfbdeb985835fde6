// Makes what the page of a year, a month or a day shows from the catalogue and the cards of one month, in a build and in a browser alike.

import type { Card, Catalogue, MonthCount } from '../model/bundle.ts'
import { type Day, type Month, type Period, periodAround } from '../model/day.ts'
import type { PeriodCount, PeriodDetail } from '../model/page-data.ts'
import { itemAt } from '../model/item-at.ts'
import { sum } from '../model/sum.ts'
import { createLabeller, listArticles } from './label-articles.ts'

/** The nearest days with an article before and after a month; null at the ends of the archive. */
export interface DaysAround {
  readonly before: Day | null
  readonly after: Day | null
}

/** Describes periods; each function returns null for a period without an article. */
interface PeriodDescriber {
  readonly year: (year: Period) => PeriodDetail | null
  /** `cards` are those of the month, newest first. */
  readonly month: (month: Month, cards: readonly Card[]) => PeriodDetail | null
  /** `cards` are those of its whole month, newest first; `around` are the nearest days outside of this month. */
  readonly day: (day: Day, cards: readonly Card[], around: DaysAround) => PeriodDetail | null
}

/** Returns a describer over a catalogue. To make one costs a walk over the catalogue, so keep it. */
export function createPeriodDescriber(catalogue: Catalogue): PeriodDescriber {
  const { months } = catalogue
  const labeller = createLabeller(catalogue)
  const years = [...new Set(months.map(({ month }) => periodAround(month, 4)))]
  const monthPeriods = months.map(({ month }) => periodAround(month))

  /** How many articles each day has, oldest first, from cards that stand newest first. */
  function countDays(cards: readonly Card[]): PeriodCount[] {
    const days = new Map<Day, number[]>()
    for (const card of cards) {
      const groups = days.get(card.day) ?? Array.from({ length: labeller.groups }, () => 0)
      const group = labeller.groupOf(card)
      groups[group] = itemAt(groups, group) + 1
      days.set(card.day, groups)
    }
    return [...days].map(([day, groups]) => ({ period: periodAround(day), groups })).toReversed()
  }

  /** A list of articles with the labels of what it shows. */
  function list(cards: readonly Card[]): Pick<PeriodDetail, 'articles' | 'labels'> {
    const articles = listArticles(cards)
    return { articles, labels: labeller.labelsOf(articles.kind === 'cards' ? cards : []) }
  }

  return {
    year(year) {
      const parts = months.filter(({ month }) => month.startsWith(`${year}-`)).map(asPeriodCount)
      const count = sum(parts.map(({ groups }) => sum(groups)))
      const labels = labeller.labelsOf([])
      return count === 0 ? null : { period: year, count, parts, articles: null, ...neighboursOf(year, years), labels }
    },
    month(month, cards) {
      const period = periodAround(month)
      const count = cards.length
      if (count === 0) return null
      return { period, count, parts: countDays(cards), ...neighboursOf(period, monthPeriods), ...list(cards) }
    },
    day(day, cards, { before, after }) {
      const period = periodAround(day)
      const own = cards.filter((card) => card.day === day)
      if (own.length === 0) return null
      const parts = countDays(cards)
      const { earlier, later } = neighboursOf(
        period,
        parts.map((part) => part.period)
      )
      return {
        period,
        count: own.length,
        parts,
        earlier: earlier ?? (before && periodAround(before)),
        later: later ?? (after && periodAround(after)),
        ...list(own),
      }
    },
  }
}

const asPeriodCount = ({ month, groups }: MonthCount): PeriodCount => ({ period: periodAround(month), groups })

/** The periods before and after a period in a list, oldest first; null at the ends, and where the list does not have the period. */
function neighboursOf(period: Period, periods: readonly Period[]): Pick<PeriodDetail, 'earlier' | 'later'> {
  const index = periods.indexOf(period)
  return {
    earlier: (index < 0 ? null : periods[index - 1]) ?? null,
    later: (index < 0 ? null : periods[index + 1]) ?? null,
  }
}

// Why a text is no period, in a short sentence.

import { itemAt } from '../../model/item-at.ts'
import { MONTH_NAMES } from '../../model/month-names.ts'
import type { PeriodProblem } from '../../model/typed-period.ts'
import { formatMonth } from '../../publish/day-in-words.ts'
import { PANEL_WORDS } from './panel-words.ts'

/** Says what keeps a text from being a period, and what to write instead. */
export function explainPeriod(problem: PeriodProblem): string {
  if (problem.kind === 'no-year') return PANEL_WORDS.noYear(itemAt(MONTH_NAMES, problem.month - 1))
  if (problem.kind === 'no-such-day') return PANEL_WORDS.noSuchDay(formatMonth(problem.month), problem.days)
  return problem.kind === 'no-such-month' ? PANEL_WORDS.noSuchMonth : PANEL_WORDS.unreadable
}

// The articles of one day beside its rail. A day whose articles stay renders once, however much longer the list grows.

import { memo } from 'react'
import { type DayGroup, sameRows } from './group-rows.ts'
import { ArticleEntry, type ArticleEntryProps } from './article-entry.tsx'
import { dateOf, formatMonth, formatShortMonth, shortWeekday, weekdayName } from '../ui/format-day.ts'

export interface DayRowsProps extends Omit<ArticleEntryProps, 'row'> {
  readonly group: DayGroup
  /** Whether the rail says month and year, for want of a heading that does. */
  readonly dated: boolean
}

const isSame = ({ group: one, ...before }: DayRowsProps, { group: other, ...after }: DayRowsProps): boolean =>
  sameRows(one, other) &&
  before.dated === after.dated &&
  before.reading === after.reading &&
  before.words === after.words &&
  before.hrefOf === after.hrefOf

export const DayRows = memo(function DayRows({ group: { day, rows }, dated, ...entry }: DayRowsProps) {
  return (
    <div className="day">
      <time className="railday" dateTime={day}>
        <span className="num">{dateOf(day)}</span>{' '}
        <span className="wd" aria-hidden="true">
          {dated ? formatShortMonth(day) : shortWeekday(day)}
        </span>
        <span className="vh">{dated ? formatMonth(day) : `${formatMonth(day)}, ${weekdayName(day)}`}</span>
      </time>
      <div className="entries">
        {rows.map((row) => (
          <ArticleEntry key={row.card.path} row={row} {...entry} />
        ))}
      </div>
    </div>
  )
}, isSame)

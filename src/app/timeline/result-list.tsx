// The results as a list: first what answers as typed, then, under its own heading, what answers only with a correction. It begins with what a
// screen needs and grows as its end comes near; where it stops, links lead on.

import { Fragment, memo, useEffect, useMemo, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import { criteriaHref } from '../../address/criteria-address.ts'
import { printPeriodPath } from '../../address/period-path.ts'
import { asksNothing, sortOf } from '../../model/criteria.ts'
import { type Month, type Period, periodAround } from '../../model/day.ts'
import { asksPeriodOnly, onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { Row } from '../archive/load-cards.ts'
import { useCatalogue } from '../archive/queries.ts'
import type { Answer } from '../archive/use-answer.ts'
import { type Correction, correctionsOf } from '../filters/explain-reading.ts'
import { DayRows, type DayRowsProps, gapBetween, groupByDay, groupByMonth, type MonthGroup } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'
import { countArticles, joinWords } from '../../publish/count-in-words.ts'
import { formatSpan, monthName, yearOf } from '../../publish/day-in-words.ts'
import { ListEnd, ListStartLinks } from './list-ends.tsx'
import { useGrowingList } from './use-growing-list.ts'

type Entry = Omit<DayRowsProps, 'group' | 'dated'>

interface ChronicleProps {
  readonly rows: readonly Row[]
  /** Whether no row of this run is still to come. */
  readonly whole: boolean
  readonly byMonth: boolean
  /** Whether months that are missing are missing in the archive too. */
  readonly withGaps: boolean
  readonly entry: Entry
  readonly monthHref: (month: Period) => string
}

function Gap({ after, month }: { readonly after: Month | undefined; readonly month: Month }) {
  const gap = after === undefined ? null : gapBetween(after, month)
  if (gap === null) return null
  const [first, last] = gap
  return (
    <p className="none">
      {first === last ? `No article in ${formatSpan(first, last)}.` : `No article from ${formatSpan(first, last)}.`}
    </p>
  )
}

interface MonthSectionProps {
  readonly group: MonthGroup
  /** Whether all of its rows are here, so that they can be counted. */
  readonly whole: boolean
  readonly href: string
  readonly entry: Entry
}

/** Out of sight the browser takes the height of a section from this. A page may not carry style attributes, but a script may set one. */
const setRows = (rows: number) => (section: HTMLElement | null) => section?.style.setProperty('--rows', String(rows))

function MonthSection({ group: { month, days, count }, whole, href, entry }: MonthSectionProps) {
  return (
    <section className="month" ref={setRows(count)}>
      <h2>
        <a href={href}>
          {monthName(month)} <span className="y">{yearOf(month)}</span>
        </a>
        {whole && <span className="n">{countArticles(count)}</span>}
      </h2>
      {days.map((day) => (
        <DayRows key={day.day} group={day} dated={false} {...entry} />
      ))}
    </section>
  )
}

/** A run of rows in one order: by month, with the gaps between them; or, where the order is not that of time, a plain list with full dates. */
function Chronicle({ rows, whole, byMonth, withGaps, entry, monthHref }: ChronicleProps) {
  if (!byMonth) {
    return (
      <div className="flat">
        {groupByDay(rows).map((group) => (
          <DayRows key={group.rows[0]?.card.path} group={group} dated {...entry} />
        ))}
      </div>
    )
  }
  const months = groupByMonth(rows)
  return months.map((group, at) => (
    <Fragment key={group.month}>
      {withGaps && <Gap after={months[at - 1]?.month} month={group.month} />}
      <MonthSection
        group={group}
        whole={whole || at < months.length - 1}
        href={monthHref(periodAround(group.month))}
        entry={entry}
      />
    </Fragment>
  ))
}

/** The addresses of values, each written once: rows have few values, and all of them again and again. */
function valueHrefs(): ChronicleProps['entry']['hrefOf'] {
  const written = new Map<string, string>()
  return (facet, id) => {
    const key = `${facet} ${id}`
    const href = written.get(key) ?? criteriaHref(onlyValue(facet, id))
    written.set(key, href)
    return href
  }
}

/** Over what answers only with a correction: `Only with a correction: migrnat as migrant or migrants`. */
function CorrectedHeading({ corrections }: { readonly corrections: readonly Correction[] }) {
  const words = corrections.map(({ typed, readAs }) => `${typed} as ${joinWords(readAs, 'or')}`)
  return <h2 className="corrected">Only with a correction: {joinWords(words, 'and')}</h2>
}

export interface ResultListProps {
  /** For another one make another list: give it the answer's address as its key. */
  readonly answer: Answer
}

export const ResultList = memo(function ResultList({ answer }: ResultListProps) {
  const { criteria, hits, start } = answer
  const { reading } = hits
  const catalogue = useCatalogue()
  const list = useGrowingList(answer)
  const frame = useRef<HTMLDivElement>(null)
  const isLinkedTo = useNavigationType() === NavigationType.Push && start > 0
  useEffect(() => {
    // A link led to this part of the list: the reader goes on at its top.
    if (!isLinkedTo) return
    frame.current?.scrollIntoView({ behavior: 'instant' })
    frame.current?.querySelector<HTMLElement>('h2 a, h3 a')?.focus({ preventScroll: true })
  }, [isLinkedTo])

  const entry = useMemo<ChronicleProps['entry']>(
    () => ({ reading, words: valueWordsOf(catalogue), hrefOf: valueHrefs() }),
    [reading, catalogue]
  )
  const asTyped = list.rows.filter(({ corrected }) => !corrected)
  const corrected = list.rows.filter((row) => row.corrected)
  const isWhole = start + list.rows.length === hits.total
  const run: Omit<ChronicleProps, 'rows' | 'whole'> = {
    byMonth: sortOf(criteria) !== 'match',
    withGaps: asksPeriodOnly(criteria),
    entry,
    // Of the whole archive a month is a page of its own; of an answer it is the part that lies in it.
    monthHref: (month) =>
      asksNothing(criteria) ? printPeriodPath(month) : criteriaHref(withPeriod(criteria, month, month)),
  }
  return (
    <div ref={frame}>
      {!run.byMonth && <h2 className="sr-only">Best match first</h2>}
      <ListStartLinks answer={answer} />
      <Chronicle {...run} rows={asTyped} whole={isWhole || corrected.length > 0 || list.next !== null} />
      {corrected.length > 0 && (
        <>
          {asTyped.length > 0 && reading !== null && <CorrectedHeading corrections={correctionsOf(reading)} />}
          <Chronicle {...run} rows={corrected} whole={isWhole} />
        </>
      )}
      {!isWhole && <ListEnd answer={answer} list={list} />}
    </div>
  )
})

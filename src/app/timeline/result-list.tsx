// The results as a list: first the articles that match as typed, then, under their own heading, those that match only with a correction. The list
// begins with a screenful and grows as its end comes near; where it stops, links lead to the rest.

import { Fragment, memo, Suspense, useEffect, useMemo, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import { criteriaHref } from '../../address/criteria-address.ts'
import { printPeriodPath } from '../../address/period-path.ts'
import { asksNothing, sortOf } from '../../model/criteria.ts'
import { type Month, type Period, periodAround } from '../../model/day.ts'
import { asksPeriodOnly, onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import { itemAt } from '../../model/item-at.ts'
import { addressOf } from '../address-of.ts'
import type { Row } from '../archive/load-cards.ts'
import { useCatalogue } from '../archive/queries.ts'
import type { Answer } from '../archive/use-answer.ts'
import { correctionsOf } from '../filters/explain-reading.ts'
import { DayRows, type DayRowsProps, gapBetween, groupByDay, groupByMonth, type MonthGroup } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'
import { countArticles } from '../../publish/count-in-words.ts'
import { formatSpan, monthName, yearOf } from '../../publish/day-in-words.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useGrowingList } from './use-growing-list.ts'
import { WORDS } from './words.tsx'

// The ends of a list. A short list needs neither; where they can't be loaded it says that there are more articles.
const ListStartLinks = lazyPart(async () => (await import('./list-ends.tsx')).ListStartLinks, WORDS.notLoaded)
const ListEnd = lazyPart(async () => (await import('./list-ends.tsx')).ListEnd, WORDS.notLoaded)

type Entry = Omit<DayRowsProps, 'group' | 'dated'>

interface ChronicleProps {
  readonly rows: readonly Row[]
  /** Whether all of these rows are loaded. */
  readonly whole: boolean
  readonly byMonth: boolean
  /** Whether to say which months have no article: where none is left out by the criteria. */
  readonly withGaps: boolean
  readonly entry: Entry
  readonly monthHref: (month: Period) => string
}

function Gap({ after, month }: { readonly after: Month | undefined; readonly month: Month }) {
  const gap = after === undefined ? null : gapBetween(after, month)
  if (gap === null) return null
  const [first, last] = gap
  return (
    <p className="mt-8 ps-[calc(var(--spacing-rail)+var(--spacing-gutter))] text-balance kicker max-md:ps-0">
      {(first === last ? WORDS.noneIn : WORDS.noneFrom)(formatSpan(first, last))}
    </p>
  )
}

interface MonthSectionProps {
  readonly group: MonthGroup
  /** Whether all of its rows are loaded, so that they can be counted. */
  readonly whole: boolean
  readonly href: string
  readonly entry: Entry
}

/** Off screen the browser reckons the height of a section from this. The security policy forbids style attributes; a script may set a style. */
const setRows = (rows: number) => (section: HTMLElement | null) => section?.style.setProperty('--rows', String(rows))

/** The heading of a month. With headlines only month.css puts it into the rail. */
const MONTH =
  'sticky top-0 z-2 flex items-baseline justify-between gap-4 border-t-2 border-b border-t-ink border-b-rule bg-paper pt-1 pb-0.75 font-serif text-month font-semibold tracking-month print:static print:break-after-avoid'

function MonthSection({ group: { month, days, count }, whole, href, entry }: MonthSectionProps) {
  return (
    <section className="month" ref={setRows(count)}>
      <h2 className={MONTH}>
        <a className="link-plain capitalize" href={addressOf(href)}>
          {monthName(month)} <span className="font-normal">{yearOf(month)}</span>
        </a>
        {whole && (
          <span className="font-sans text-small font-normal tracking-[0] whitespace-nowrap text-ink-soft tabular-nums">
            {countArticles(count)}
          </span>
        )}
      </h2>
      {days.map((day) => (
        <DayRows key={day.day} group={day} dated={false} {...entry} />
      ))}
    </section>
  )
}

/** Rows in one order: by month, with the gaps between months; or, ordered by match, a flat list with full dates. */
function Chronicle({ rows, whole, byMonth, withGaps, entry, monthHref }: ChronicleProps) {
  if (!byMonth) {
    return (
      <div className="flat">
        {groupByDay(rows).map((group) => (
          <DayRows key={itemAt(group.rows, 0).card.path} group={group} dated {...entry} />
        ))}
      </div>
    )
  }
  const months = groupByMonth(rows)
  return months.map((group, index) => (
    <Fragment key={group.month}>
      {withGaps && <Gap after={months[index - 1]?.month} month={group.month} />}
      <MonthSection
        group={group}
        whole={whole || index < months.length - 1}
        href={monthHref(periodAround(group.month))}
        entry={entry}
      />
    </Fragment>
  ))
}

/** Makes a function that writes the addresses of values, each once: rows repeat a few values many times. */
function valueHrefs(): ChronicleProps['entry']['hrefOf'] {
  const written = new Map<string, string>()
  return (facet, id) => {
    const key = `${facet} ${id}`
    const href = written.get(key) ?? criteriaHref(onlyValue(facet, id))
    written.set(key, href)
    return href
  }
}

export interface ResultListProps {
  /** A list is for one answer: give it the answer's address as its key. */
  readonly answer: Answer
}

export const ResultList = memo(function ResultList({ answer }: ResultListProps) {
  const { asked: criteria, hits, start, findMatches } = answer
  const { reading } = hits
  const catalogue = useCatalogue()
  const list = useGrowingList(answer)
  const frame = useRef<HTMLDivElement>(null)
  const isLinkedTo = useNavigationType() === NavigationType.Push && start > 0
  useEffect(() => {
    // A link led to this part of the list: the reader continues at its top.
    if (!isLinkedTo) return
    frame.current?.scrollIntoView({ behavior: 'instant' })
    frame.current?.querySelector<HTMLElement>('h2 a, h3 a')?.focus({ preventScroll: true })
  }, [isLinkedTo])

  const entry = useMemo<ChronicleProps['entry']>(
    () => ({ findMatches, words: valueWordsOf(catalogue), hrefOf: valueHrefs() }),
    [findMatches, catalogue]
  )
  const asTyped = list.rows.filter(({ corrected }) => !corrected)
  const corrected = list.rows.filter((row) => row.corrected)
  const isWhole = start + list.rows.length === hits.total
  const run: Omit<ChronicleProps, 'rows' | 'whole'> = {
    byMonth: sortOf(criteria) !== 'match',
    withGaps: asksPeriodOnly(criteria),
    entry,
    // Where nothing is asked a month leads to its own page; else to the same question within the month.
    monthHref: (month) =>
      asksNothing(criteria) ? printPeriodPath(month) : criteriaHref(withPeriod(criteria, month, month)),
  }
  return (
    <div ref={frame}>
      {!run.byMonth && <h2 className="sr-only">{WORDS.bestFirst}</h2>}
      {start > 0 && (
        <Suspense>
          <ListStartLinks answer={answer} />
        </Suspense>
      )}
      <Chronicle {...run} rows={asTyped} whole={isWhole || corrected.length > 0 || list.next !== null} />
      {corrected.length > 0 && (
        <>
          {asTyped.length > 0 && reading !== null && (
            <h2 className="mt-12 mb-4 max-w-200 font-serif text-lede text-pretty first:mt-0">
              {WORDS.corrected(correctionsOf(reading))}
            </h2>
          )}
          <Chronicle {...run} rows={corrected} whole={isWhole} />
        </>
      )}
      {!isWhole && (
        <Suspense>
          <ListEnd answer={answer} list={list} />
        </Suspense>
      )}
    </div>
  )
})

// The rows of a list: grouped by month and day, the articles of a day beside its rail. A row has the article's kicker as captured, its headline,
// its summary, and in the margin what it is filed under.

import { memo } from 'react'
import type { Card } from '../../model/bundle.ts'
import { type Day, type Month, monthOf, monthsBetween } from '../../model/day.ts'
import type { Facet } from '../../model/facets.ts'
import type { MatchFinder } from '../../search/match/find-matches.ts'
import type { SearchedField } from '../../search/index/search-index.ts'
import { addressOf } from '../address-of.ts'
import type { Row } from '../archive/load-cards.ts'
import { INTERFACE_LANGUAGE } from '../../model/interface-language.ts'
import { formatDay, formatSpan } from '../../publish/day-in-words.ts'
import { FormatIcon } from '../ui/format-icon.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { unbroken } from '../ui/unbroken.tsx'
import { DayRail } from './day-rail.tsx'
import type { ValueWords } from './value-words.ts'
import { WORDS } from './words.ts'

export interface DayGroup {
  readonly day: Day
  readonly rows: readonly Row[]
}

export interface MonthGroup {
  readonly month: Month
  readonly days: readonly DayGroup[]
  readonly count: number
}

/** Runs of neighbours that have the same key. */
function runs<T, Key>(items: readonly T[], keyOf: (item: T) => Key): { key: Key; items: T[] }[] {
  const found: { key: Key; items: T[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = found.at(-1)
    if (last?.key === key) last.items.push(item)
    else found.push({ key, items: [item] })
  }
  return found
}

/** Whether two groups show the same rows. */
const sameRows = (one: DayGroup, other: DayGroup): boolean =>
  one.rows.length === other.rows.length &&
  one.rows.every((row, index) => row.card === other.rows[index]?.card && row.corrected === other.rows[index].corrected)

/** Neighbouring rows of the same day together. */
export const groupByDay = (rows: readonly Row[]): DayGroup[] =>
  runs(rows, ({ card }) => card.day).map(({ key, items }) => ({ day: key, rows: items }))

/** Rows that are in the order of time, either way, by month and day. */
export const groupByMonth = (rows: readonly Row[]): MonthGroup[] =>
  runs(rows, ({ card }) => monthOf(card.day)).map(({ key, items }) => ({
    month: key,
    days: groupByDay(items),
    count: items.length,
  }))

/** The months that lie between two, as first and last, whichever comes first; null for neighbours. */
export function gapBetween(one: Month, other: Month): readonly [first: Month, last: Month] | null {
  const between = (one < other ? monthsBetween(one, other) : monthsBetween(other, one)).slice(1, -1)
  const [first] = between
  const last = between.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

/** A value that articles are filed under. */
export interface FiledValue {
  readonly facet: Facet
  readonly id: string
}

export interface ArticleEntryProps {
  readonly row: Row
  /** Finds what to mark; null where nothing was searched for. */
  readonly findMatches: MatchFinder | null
  readonly words: ValueWords
  readonly hrefOf: (facet: Facet, id: string) => string
  /** What every row of the list is filed under, which none says again. */
  readonly shared?: FiledValue
}

/** What an article is filed under, in the order of the facets. */
const notesOf = ({ themes, flags, format, places }: Card): FiledValue[] => [
  ...themes.map((id) => ({ facet: 'theme', id }) as const),
  ...flags.map((id) => ({ facet: 'flag', id }) as const),
  ...(format === null ? [] : [{ facet: 'format', id: format } as const]),
  ...places.map((id) => ({ facet: 'place', id }) as const),
]

/** Whether a kicker only says the format, which stands among the notes. */
const saysFormat = ({ kicker, format }: Card, words: ValueWords): boolean =>
  format !== null && kicker?.toLowerCase() === words('format', format).label.toLowerCase()

/** A plain function: a list has thousands of notes, and as components they would take twice the time to mount and to unmount. */
function note({ facet, id }: FiledValue, { words, hrefOf }: ArticleEntryProps) {
  const { label, hue } = words(facet, id)
  return (
    <li key={`${facet} ${id}`} className={hue === null ? undefined : `swatch ${hue}`}>
      {facet === 'format' && <FormatIcon format={id} />}
      <a href={addressOf(hrefOf(facet, id))}>{label}</a>
    </li>
  )
}

export function ArticleEntry(props: ArticleEntryProps) {
  const { row, findMatches, words, shared } = props
  const { card } = row
  const matchesIn = (text: string, field: SearchedField) => findMatches?.(text, field) ?? []
  const marked = (text: string, field: SearchedField) => {
    const matches = matchesIn(text, field)
    return matches.length === 0 ? unbroken(text) : <MarkedText text={text} matches={matches} />
  }
  const { kicker } = card
  const hasKicker = kicker !== null && (!saysFormat(card, words) || matchesIn(kicker, 'kicker').length > 0)
  const notes = notesOf(card).filter(({ facet, id }) => facet !== shared?.facet || id !== shared.id)
  return (
    <article className="entry" lang={card.language}>
      {hasKicker && <p className="kicker">{marked(kicker, 'kicker')}</p>}
      <h3 className="headline">
        <a href={addressOf(card.path)}>{marked(card.title, 'title')}</a>
        {/* For those who go from heading to heading: for the eye the day stands in the rail, once for all its articles. */}
        <span lang={INTERFACE_LANGUAGE}>{WORDS.onDay(formatDay(card.day))}</span>
      </h3>
      {card.summary !== null && <p>{marked(card.summary, 'summary')}</p>}
      {(notes.length > 0 || card.dayEnd !== null) && (
        <ul aria-label={WORDS.filedUnder} lang={INTERFACE_LANGUAGE}>
          {card.dayEnd !== null && <li>{formatSpan(card.day, card.dayEnd)}</li>}
          {notes.map((each) => note(each, props))}
        </ul>
      )}
    </article>
  )
}

export interface DayRowsProps extends Omit<ArticleEntryProps, 'row'> {
  readonly group: DayGroup
  readonly dated: boolean
}

/** A day whose articles stay renders once, however much longer the list grows. */
const isSame = ({ group: one, ...before }: DayRowsProps, { group: other, ...after }: DayRowsProps): boolean =>
  sameRows(one, other) &&
  before.dated === after.dated &&
  before.findMatches === after.findMatches &&
  before.words === after.words &&
  before.hrefOf === after.hrefOf &&
  before.shared === after.shared

export const DayRows = memo(function DayRows({ group: { day, rows }, dated, ...entry }: DayRowsProps) {
  return (
    <div className="day">
      <DayRail day={day} dated={dated} />
      <div>
        {rows.map((row) => (
          <ArticleEntry key={row.card.path} row={row} {...entry} />
        ))}
      </div>
    </div>
  )
}, isSame)

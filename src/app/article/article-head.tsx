// The day of an article, its text with the evidence in it, and the credit of its picture.

import type { ArticleDetail } from '../../model/bundle.ts'
import { dayParts } from '../../model/day.ts'
import { findMatches } from '../../search/match/find-matches.ts'
import type { Reading } from '../../search/results.ts'
import type { SearchedField } from '../../search/index/search-index.ts'
import { formatDay, formatMonth, weekdayName } from '../../publish/day-in-words.ts'
import { EvidenceText } from './evidence-text.tsx'
import type { Lettered } from './letter-evidence.ts'

export function Dateline({ day, dayEnd }: Pick<ArticleDetail, 'day' | 'dayEnd'>) {
  return (
    <div className="dateline">
      <time dateTime={day}>
        <span className="num">{dayParts(day).date}</span>{' '}
        <span className="rest">
          <span>{formatMonth(day)}</span> <span className="font-sans text-small text-ink-soft">{weekdayName(day)}</span>
        </span>
      </time>
      {dayEnd !== null && (
        <span className="rest">
          <span className="font-sans text-small text-ink-soft">
            to <time dateTime={dayEnd}>{formatDay(dayEnd)}</time>
          </span>
        </span>
      )}
    </div>
  )
}

export interface ArticleHeadProps {
  readonly article: ArticleDetail
  readonly lettered: readonly Lettered[]
  /** The letters that are lit, with the class of their hue. */
  readonly lit: ReadonlyMap<string, string>
  /** How the query of the search was read that the article was opened from; null for none. */
  readonly reading: Reading | null
}

export function ArticleHead({ article, lettered, lit, reading }: ArticleHeadProps) {
  const { kicker, title, summary, credit, language } = article
  const marked = (field: SearchedField, text: string) => (
    <EvidenceText
      text={text}
      evidence={lettered.filter((range) => range.field === field)}
      lit={lit}
      matches={reading ? findMatches(text, reading, field) : []}
    />
  )
  return (
    <div className="head">
      {kicker !== null && (
        <p className="over" lang={language}>
          {marked('kicker', kicker)}
        </p>
      )}
      <h1 lang={language}>{marked('title', title)}</h1>
      {summary !== null && (
        <p className="lede" lang={language}>
          {marked('summary', summary)}
        </p>
      )}
      {article.truncated && <p className="credit">The capture ends inside this article.</p>}
      {credit !== null && <p className="credit">Picture: {credit}</p>}
    </div>
  )
}

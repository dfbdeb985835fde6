// The day of an article, its text with the evidence in it, and the credit of its picture.

import type { ArticleDetail } from '../../model/bundle.ts'
import { dayParts } from '../../model/day.ts'
import { findMatches } from '../../search/match/find-matches.ts'
import type { Reading } from '../../search/results.ts'
import type { SearchedField } from '../../search/index/search-index.ts'
import { formatDay, formatMonth, weekdayName } from '../../publish/day-in-words.ts'
import { EvidenceText } from './evidence-text.tsx'
import type { Lettered } from './letter-evidence.ts'
import { WORDS } from './words.tsx'

const DATELINE = 'font-serif text-title/12 max-md:flex max-md:items-baseline max-md:gap-3'
const BELOW_NUMBER = 'mt-2 block font-serif text-label max-md:mt-0'
const BESIDE_MONTH = 'block font-sans text-small text-ink-soft max-md:ms-2 max-md:inline'

export function Dateline({ day, dayEnd, kicker }: Pick<ArticleDetail, 'day' | 'dayEnd' | 'kicker'>) {
  return (
    // The number stands on the line of the headline, which is lower under a kicker.
    <div className={`${DATELINE} ${kicker === null ? '' : 'md:pt-7'}`}>
      <time className="contents" dateTime={day}>
        <span className="-ms-[0.04em] text-day-xl tracking-[-0.03em] lining-nums max-md:leading-12">
          {dayParts(day).date}
        </span>{' '}
        <span className={BELOW_NUMBER}>
          <span className="block max-md:inline">{formatMonth(day)}</span>{' '}
          <span className={BESIDE_MONTH}>{weekdayName(day)}</span>
        </span>
      </time>
      {dayEnd !== null && (
        <span className={BELOW_NUMBER}>
          <span className={BESIDE_MONTH}>{WORDS.toDay(<time dateTime={dayEnd}>{formatDay(dayEnd)}</time>)}</span>
        </span>
      )}
    </div>
  )
}

const NOTE = 'mt-4 text-small text-ink-soft'

export interface ArticleHeadProps {
  readonly article: ArticleDetail
  readonly lettered: readonly Lettered[]
  /** The letters that are lit, each with the class of its hue. */
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
    <div className="max-md:mt-3">
      {kicker !== null && (
        <p className="pb-1 font-serif text-section/6 text-ink-soft italic" lang={language}>
          {marked('kicker', kicker)}
        </p>
      )}
      <h1 className="page-title" lang={language}>
        {marked('title', title)}
      </h1>
      {summary !== null && (
        <p className="mt-6 font-serif text-lede text-pretty max-md:mt-4" lang={language}>
          {marked('summary', summary)}
        </p>
      )}
      {article.truncated && <p className={NOTE}>{WORDS.truncated}</p>}
      {credit !== null && <p className={NOTE}>{WORDS.credit(credit)}</p>}
    </div>
  )
}

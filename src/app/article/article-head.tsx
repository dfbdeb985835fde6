// The day of an article, its text with the evidence in it, and what is said of the text: that it is the listing's, and where the original may be.

import type { ArticleDetail } from '../../model/bundle.ts'
import { dayParts } from '../../model/day.ts'
import { findMatches } from '../../search/match/find-matches.ts'
import type { Reading } from '../../search/results.ts'
import type { SearchedField } from '../../search/index/search-index.ts'
import { formatDay, formatMonth, weekdayName } from '../../publish/day-in-words.ts'
import { useOverview } from '../archive/queries.ts'
import { EvidenceText } from './evidence-text.tsx'
import type { Lettered } from './letter-evidence.ts'
import { originalLinks } from './original-links.ts'
import { WORDS } from './words.tsx'

export function Dateline({ day, dayEnd, kicker }: Pick<ArticleDetail, 'day' | 'dayEnd' | 'kicker'>) {
  return (
    // The number stands on the line of the headline, which is lower under a kicker.
    <div className={kicker === null ? 'dateline' : 'dateline md:pt-7 print:pt-0'}>
      <time dateTime={day}>
        <b>{dayParts(day).date}</b>{' '}
        <span>
          {`${formatMonth(day)} `}
          <small>{weekdayName(day)}</small>
        </span>
      </time>
      {dayEnd !== null && (
        <span>
          <small>{WORDS.toDay(<time dateTime={dayEnd}>{formatDay(dayEnd)}</time>)}</small>
        </span>
      )}
    </div>
  )
}

/** Says that this is not the full article, and leads to where that is, or may be, if it is known. */
function Truth({ article }: { readonly article: ArticleDetail }) {
  const { settings } = useOverview()
  const links = originalLinks(article, settings)
  return (
    <p className="truth">
      {WORDS.isSummary(article.summary !== null)}
      {links &&
        WORDS.lookAt(
          <a href={links.siteHref}>{links.site}</a>,
          <a href={links.capturesHref}>{WORDS.waybackMachine}</a>,
          links.leadsTo
        )}
    </p>
  )
}

export interface ArticleHeadProps {
  readonly article: ArticleDetail
  readonly lettered: readonly Lettered[]
  /** How the query of the search was read that the article was opened from; null for none. */
  readonly reading: Reading | null
}

export function ArticleHead({ article, lettered, reading }: ArticleHeadProps) {
  const { kicker, title, summary, credit, language } = article
  const marked = (field: SearchedField, text: string) => (
    <EvidenceText
      text={text}
      evidence={lettered.filter((range) => range.field === field)}
      matches={reading ? findMatches(text, reading, field) : []}
    />
  )
  return (
    <div className="max-md:mt-2">
      {kicker !== null && (
        <p className="over" data-field="kicker" lang={language} dir="auto">
          {marked('kicker', kicker)}
        </p>
      )}
      <h1 className="page-title max-md:text-[1.75rem]/8.5" data-field="title" lang={language} dir="auto">
        {marked('title', title)}
      </h1>
      {summary !== null && (
        <p className="lede" data-field="summary" lang={language} dir="auto">
          {marked('summary', summary)}
        </p>
      )}
      {article.truncated && <p className="mt-3 text-small text-ink-soft">{WORDS.truncated}</p>}
      <Truth article={article} />
      {credit !== null && <p className="mt-3 text-small text-ink-soft">{WORDS.credit(credit)}</p>}
    </div>
  )
}

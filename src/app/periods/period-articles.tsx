// The articles of a month or a day, by day; each day of a month leads to its own page. Headlines alone where they are many.

import { useMemo } from 'react'
import { printPeriodPath } from '../../address/period-path.ts'
import type { Card } from '../../model/bundle.ts'
import { type Day, type Period, periodAround } from '../../model/day.ts'
import { onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { Facet } from '../../model/facets.ts'
import type { ArticleList, Headline, Labels } from '../../model/page-data.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { ArticleEntry } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'
import { dateOf, formatMonth, shortWeekday, weekdayName } from '../../publish/day-in-words.ts'

interface RailProps {
  readonly day: Day
  /** Whether the day leads to its own page. */
  readonly linked: boolean
}

function Rail({ day, linked }: RailProps) {
  const words = (
    <>
      <span className="num">{dateOf(day)}</span>{' '}
      <span className="wd" aria-hidden="true">
        {shortWeekday(day)}
      </span>
      <span className="sr-only">{`${formatMonth(day)}, ${weekdayName(day)}`}</span>
    </>
  )
  return (
    <time className="railday" dateTime={day}>
      {linked ? <a href={printPeriodPath(periodAround(day))}>{words}</a> : words}
    </time>
  )
}

/** Neighbours of the same day together. */
function byDay<T extends { readonly day: Day }>(articles: readonly T[]): [Day, T[]][] {
  const days = new Map<Day, T[]>()
  for (const article of articles) {
    const known = days.get(article.day)
    if (known) known.push(article)
    else days.set(article.day, [article])
  }
  return [...days]
}

interface CardsProps {
  readonly cards: readonly Card[]
  readonly labels: Labels
  readonly period: Period
}

function Cards({ cards, labels, period }: CardsProps) {
  const words = useMemo(() => valueWordsOf(labels), [labels])
  // A theme beside a row narrows what is read here, and so asks for this period too; its own page is a step from the article.
  const hrefOf = (facet: Facet, id: string) => criteriaHref(withPeriod(onlyValue(facet, id), period, period))
  return cards.map((card) => (
    <ArticleEntry key={card.path} row={{ card, corrected: false }} reading={null} words={words} hrefOf={hrefOf} />
  ))
}

function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  return (
    <ul className="headlines">
      {headlines.map(({ path, title, language }) => (
        <li key={path} lang={language}>
          <a href={path}>{title}</a>
        </li>
      ))}
    </ul>
  )
}

export interface PeriodArticlesProps {
  readonly period: Period
  readonly articles: ArticleList
  readonly labels: Labels
}

export function PeriodArticles({ period, articles, labels }: PeriodArticlesProps) {
  const linked = period.length === 7
  return (
    <section className="dated" aria-labelledby="articles">
      <h2 id="articles" className="sr-only">
        Articles, newest first
      </h2>
      {articles.kind === 'cards'
        ? byDay(articles.cards).map(([day, cards]) => (
            <div key={day} className="day">
              <Rail day={day} linked={linked} />
              <div className="entries">
                <Cards cards={cards} labels={labels} period={period} />
              </div>
            </div>
          ))
        : byDay(articles.headlines).map(([day, headlines]) => (
            <div key={day} className="day">
              <Rail day={day} linked={linked} />
              <Headlines headlines={headlines} />
            </div>
          ))}
    </section>
  )
}

// The articles of a month or a day, by day. Each day of a month leads to its own page. A month with many articles shows their headlines alone.

import { useMemo } from 'react'
import { printPeriodPath } from '../../address/period-path.ts'
import type { Card } from '../../model/bundle.ts'
import { type Day, type Period, periodAround } from '../../model/day.ts'
import { onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { Facet } from '../../model/facets.ts'
import { addToList } from '../../model/lists-by-key.ts'
import type { ArticleList, Headline, Labels } from '../../model/page-data.ts'
import { criteriaHref } from '../../address/criteria-address.ts'
import { addressOf } from '../address-of.ts'
import { DayRail } from '../rows/day-rail.tsx'
import { ArticleEntry } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'
import { WORDS } from './words.ts'

/** The articles by day, in the order of their days. */
function byDay<T extends { readonly day: Day }>(articles: readonly T[]): [Day, T[]][] {
  const days = new Map<Day, T[]>()
  for (const article of articles) addToList(days, article.day, article)
  return [...days]
}

interface CardsProps {
  readonly cards: readonly Card[]
  readonly labels: Labels
  readonly period: Period
}

function Cards({ cards, labels, period }: CardsProps) {
  const words = useMemo(() => valueWordsOf(labels), [labels])
  // A theme beside a row narrows what this page shows, and so asks for its period too; the theme's own page is one link away from the article's.
  const hrefOf = (facet: Facet, id: string) => criteriaHref(withPeriod(onlyValue(facet, id), period, period))
  return cards.map((card) => (
    <ArticleEntry key={card.path} row={{ card, corrected: false }} findMatches={null} words={words} hrefOf={hrefOf} />
  ))
}

function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  return (
    <ul className="py-5 font-serif text-base">
      {headlines.map(({ path, title, language }) => (
        <li key={path} className="max-w-measure py-0.5" lang={language} dir="auto">
          <a className="link-plain" href={addressOf(path)}>
            {title}
          </a>
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
  const hrefOfDay = (day: Day) => (period.length === 7 ? printPeriodPath(periodAround(day)) : null)
  return (
    <section className="mt-6 border-t-2 border-ink max-md:mt-2" aria-labelledby="articles">
      <h2 id="articles" className="sr-only">
        {WORDS.newestFirst}
      </h2>
      {articles.kind === 'cards'
        ? byDay(articles.cards).map(([day, cards]) => (
            <div key={day} className="day">
              <DayRail day={day} href={hrefOfDay(day)} />
              <div>
                <Cards cards={cards} labels={labels} period={period} />
              </div>
            </div>
          ))
        : byDay(articles.headlines).map(([day, headlines]) => (
            // The day stands on the line of the first headline.
            <div key={day} className="day *:first:pt-5.5 *:first:text-base">
              <DayRail day={day} href={hrefOfDay(day)} />
              <Headlines headlines={headlines} />
            </div>
          ))}
    </section>
  )
}

// The articles of a month or a day, by day. Each day of a month leads to its own page. A month with many articles shows their headlines alone,
// until their summaries are loaded.

import { type ReactNode, useMemo } from 'react'
import { criteriaHref } from '../../address/criteria-address.ts'
import type { MonthOrder } from '../../address/month-reading.ts'
import { printPeriodPath } from '../../address/period-path.ts'
import { type Card, PRERENDERED_ROWS } from '../../model/bundle.ts'
import { type Day, type Period, periodAround } from '../../model/day.ts'
import { onlyValue, withPeriod } from '../../model/edit-criteria.ts'
import type { Facet } from '../../model/facets.ts'
import { addToList } from '../../model/lists-by-key.ts'
import type { ArticleList, Headline, Labels } from '../../model/page-data.ts'
import { addressOf } from '../address-of.ts'
import { DayRail } from '../rows/day-rail.tsx'
import { ArticleEntry } from '../rows/day-rows.tsx'
import { valueWordsOf } from '../rows/value-words.ts'

/** The articles by day, in the order of reading. They come newest first. */
function byDay<T extends { readonly day: Day }>(articles: readonly T[], order: MonthOrder): [Day, T[]][] {
  const days = new Map<Day, T[]>()
  for (const article of order === 'oldest' ? articles.toReversed() : articles) addToList(days, article.day, article)
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

/** The average height of an article, in CSS pixels: for days that are not drawn yet. */
const ROW_HEIGHT = 250

/** A day of a large month costs nothing while it is off screen. The security policy forbids style attributes; a script may set a style. */
const skipOffScreen = (articles: number) => (day: HTMLElement | null) => {
  day?.style.setProperty('content-visibility', 'auto')
  day?.style.setProperty('contain-intrinsic-block-size', `auto ${articles * ROW_HEIGHT}px`)
}

export interface PeriodArticlesProps {
  readonly period: Period
  readonly articles: ArticleList
  readonly labels: Labels
  readonly order?: MonthOrder
  /** The id of the heading within. */
  readonly headingId: string
  readonly heading: ReactNode
}

export function PeriodArticles(props: PeriodArticlesProps) {
  const { period, articles, labels, order = 'newest', headingId, heading } = props
  const hrefOfDay = (day: Day) => (period.length === 7 ? printPeriodPath(periodAround(day)) : null)
  const isLarge = articles.kind === 'cards' && articles.cards.length > PRERENDERED_ROWS
  return (
    <section className="mt-6 border-t-2 border-ink max-md:mt-2" aria-labelledby={headingId}>
      {heading}
      {articles.kind === 'cards'
        ? byDay(articles.cards, order).map(([day, cards]) => (
            <div key={day} className="day" ref={isLarge ? skipOffScreen(cards.length) : undefined}>
              <DayRail day={day} href={hrefOfDay(day)} />
              <div>
                <Cards cards={cards} labels={labels} period={period} />
              </div>
            </div>
          ))
        : byDay(articles.headlines, order).map(([day, headlines]) => (
            // The day stands on the line of the first headline.
            <div key={day} className="day *:first:pt-5.5 *:first:text-base">
              <DayRail day={day} href={hrefOfDay(day)} />
              <Headlines headlines={headlines} />
            </div>
          ))}
    </section>
  )
}

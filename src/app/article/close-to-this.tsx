// Articles that share themes, flags or places with this one, each with what they share and how many days lie between them.

import type { ArticleDetail, RelatedLink } from '../../model/bundle.ts'
import { type Day, dayNumber, dayParts } from '../../model/day.ts'
import { formatShortMonth } from '../../publish/day-in-words.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { WORDS } from './words.tsx'

/** Articles that are further apart are not close in time. */
const NEAR_DAYS = 31

/** `18 days before`, seen from the article; null where they are far apart. */
function nearness(day: Day, other: Day): string | null {
  const days = dayNumber(other) - dayNumber(day)
  return Math.abs(days) > NEAR_DAYS ? null : WORDS.daysAfter(days)
}

interface WhyProps {
  readonly article: ArticleDetail
  readonly link: RelatedLink
}

function Why({ article, link }: WhyProps) {
  const near = nearness(article.day, link.day)
  const places = new Set(article.places.map(({ id }) => id))
  const flags = new Set(article.flags.map(({ id }) => id))
  return (
    <span className="flex flex-wrap gap-x-4 text-small text-ink-soft md:col-start-2">
      {link.shared.map(({ id, label, group }) =>
        places.has(id) ? (
          <span key={id}>{WORDS.alsoIn(label)}</span>
        ) : (
          <span key={id} className={`swatch ${flags.has(id) ? FLAG_HUE : hueOf(group)}`}>
            {WORDS.alsoOn(label)}
          </span>
        )
      )}
      {near !== null && <span>{near}</span>}
    </span>
  )
}

export function CloseToThis({ article }: { readonly article: ArticleDetail }) {
  if (article.related.length === 0) return null
  return (
    <section className="mt-12">
      <h2 className="section-title">{WORDS.related}</h2>
      <ol className="*:grid *:grid-cols-1 *:items-baseline *:gap-x-4 *:border-t *:border-rule *:py-3 md:*:grid-cols-[6.5rem_minmax(0,1fr)]">
        {article.related.map((link) => (
          <li key={link.path}>
            <time className="text-small text-ink-soft tabular-nums" dateTime={link.day}>
              {dayParts(link.day).date} {formatShortMonth(link.day)}
            </time>
            <a className="link-plain font-serif text-lead font-semibold text-pretty md:col-start-2" href={link.path}>
              {link.title}
            </a>
            <Why article={article} link={link} />
          </li>
        ))}
      </ol>
    </section>
  )
}

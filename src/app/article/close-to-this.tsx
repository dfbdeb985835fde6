// Articles that are filed under the same, each with what both share and how far apart they are.

import type { ArticleDetail, RelatedLink } from '../../model/bundle.ts'
import { type Day, dayNumber, dayParts } from '../../model/day.ts'
import { formatShortMonth } from '../../publish/day-in-words.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'

/** Further apart than this, nearness in time is no reason. */
const NEAR_DAYS = 31

/** `18 days before`, seen from the article; null where they are far apart. */
export function nearness(day: Day, other: Day): string | null {
  const days = dayNumber(other) - dayNumber(day)
  const apart = Math.abs(days)
  if (apart > NEAR_DAYS) return null
  if (apart === 0) return 'the same day'
  return `${apart === 1 ? '1 day' : `${apart} days`} ${days < 0 ? 'before' : 'after'}`
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
    <span className="why">
      {link.shared.map(({ id, label, group }) =>
        places.has(id) ? (
          <span key={id}>also in {label}</span>
        ) : (
          <span key={id} className={`swatch ${flags.has(id) ? FLAG_HUE : hueOf(group)}`}>
            also on {label}
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
    <section className="sec">
      <h2>Close to this</h2>
      <ol className="related">
        {article.related.map((link) => (
          <li key={link.path}>
            <time dateTime={link.day}>
              {dayParts(link.day).date} {formatShortMonth(link.day)}
            </time>
            <a className="t" href={link.path}>
              {link.title}
            </a>
            <Why article={article} link={link} />
          </li>
        ))}
      </ol>
    </section>
  )
}

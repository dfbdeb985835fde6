// Articles that share themes, places or rare words with this one, each with its day, what they share and how many days lie between them.

import type { ArticleDetail, RelatedLink } from '../../model/bundle.ts'
import { type Day, dayNumber } from '../../model/day.ts'
import { formatShortDay } from '../../publish/day-in-words.ts'
import { addressOf } from '../address-of.ts'
import { FLAG_HUE, hueOf } from '../ui/hue.ts'
import { Fold } from './fold.tsx'
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
    <p>
      <time dateTime={link.day}>{formatShortDay(link.day)}</time>
      {link.shared.map(({ id, label, group }) =>
        places.has(id) ? (
          <span key={id}>{WORDS.alsoIn(label)}</span>
        ) : (
          <span key={id} className={`swatch ${flags.has(id) ? FLAG_HUE : hueOf(group)}`}>
            {WORDS.alsoOn(label)}
          </span>
        )
      )}
      {link.words.length > 0 && <span className="wrap-anywhere">{WORDS.bothSay(link.words)}</span>}
      {near !== null && <span>{near}</span>}
    </p>
  )
}

/** On a phone the articles are folded; on a wider screen the styles open the fold and leave its line out. */
export function CloseToThis({ article }: { readonly article: ArticleDetail }) {
  if (article.related.length === 0) return null
  return (
    <section className="md:mt-6 print:hidden">
      <h2 className="section-title max-md:sr-only">{WORDS.related}</h2>
      <Fold heading={WORDS.related} note={WORDS.relatedCount(article.related.length)}>
        <ol className="related">
          {article.related.map((link) => (
            <li key={link.path}>
              <a className="link-plain" href={addressOf(link.path)}>
                {link.title}
              </a>
              <Why article={article} link={link} />
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  )
}

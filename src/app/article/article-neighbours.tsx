// The articles before and after: within the results that this one was opened from, else within the archive.

import type { ArticleDetail, ArticleLink } from '../../model/bundle.ts'
import { useNeighbours } from '../archive/use-neighbours.ts'
import type { OpenedFrom } from '../scroll/use-followed-links.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { WORDS } from './words.tsx'

const SMALL = 'text-small text-ink-soft'

interface NeighbourProps {
  readonly link: ArticleLink
  readonly when: string
  readonly rel: 'prev' | 'next'
}

function Neighbour({ link, when, rel }: NeighbourProps) {
  return (
    <a className="group" href={link.path} rel={rel}>
      <span className={SMALL}>{when}</span>
      <span className="block font-serif text-section/7 font-semibold text-balance decoration-1 group-hover:underline">
        {link.title}
      </span>
    </a>
  )
}

export interface ArticleNeighboursProps {
  readonly article: ArticleDetail
  readonly opened: OpenedFrom | null
}

export function ArticleNeighbours({ article, opened }: ArticleNeighboursProps) {
  const { earlier, later, within } = useNeighbours(article, opened?.list ?? null)
  return (
    <nav className="neighbours" aria-label={within ? WORDS.neighboursInResults : WORDS.neighbours}>
      {earlier ? (
        <Neighbour link={earlier} when={WORDS.earlier(formatDay(earlier.day))} rel="prev" />
      ) : (
        <p className={SMALL}>{within ? WORDS.oldestResult : WORDS.oldest}</p>
      )}
      {later ? (
        <Neighbour link={later} when={WORDS.later(formatDay(later.day))} rel="next" />
      ) : (
        <p className={SMALL}>{within ? WORDS.newestResult : WORDS.newest}</p>
      )}
    </nav>
  )
}

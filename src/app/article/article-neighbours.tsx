// The articles before and after: within the results that this one was opened from, else within the archive.

import type { ArticleDetail, ArticleLink } from '../../model/bundle.ts'
import { useNeighbours } from '../archive/use-neighbours.ts'
import type { OpenedFrom } from '../scroll/use-followed-links.ts'
import { formatDay } from '../../publish/day-in-words.ts'

interface NeighbourProps {
  readonly link: ArticleLink
}

function Earlier({ link }: NeighbourProps) {
  return (
    <a href={link.path} rel="prev">
      <span className="font-sans text-small text-ink-soft">← Before, {formatDay(link.day)}</span>
      <span className="t">{link.title}</span>
    </a>
  )
}

function Later({ link }: NeighbourProps) {
  return (
    <a href={link.path} rel="next" className="later">
      <span className="font-sans text-small text-ink-soft">After, {formatDay(link.day)} →</span>
      <span className="t">{link.title}</span>
    </a>
  )
}

export interface ArticleNeighboursProps {
  readonly article: ArticleDetail
  readonly opened: OpenedFrom | null
}

export function ArticleNeighbours({ article, opened }: ArticleNeighboursProps) {
  const { earlier, later, within } = useNeighbours(article, opened?.list ?? null)
  const whole = within ? 'these results' : 'the archive'
  return (
    <nav className="turn" aria-label={within ? 'Before and after in the results' : 'Before and after'}>
      {earlier ? (
        <Earlier link={earlier} />
      ) : (
        <p className="font-sans text-small text-ink-soft">The oldest of {whole}</p>
      )}
      {later ? (
        <Later link={later} />
      ) : (
        <p className="font-sans text-small text-ink-soft later">The newest of {whole}</p>
      )}
    </nav>
  )
}

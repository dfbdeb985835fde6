// The articles before and after: within the results that this one was opened from, else within the archive.

import { Link } from 'react-router'
import type { ArticleDetail, ArticleLink } from '../../model/bundle.ts'
import { useNeighbours } from '../archive/use-neighbours.ts'
import { formatDay } from '../ui/format-day.ts'
import { type OpenedFrom, stateOneOn } from './use-opened-from.ts'

interface NeighbourProps {
  readonly link: ArticleLink
  readonly opened: OpenedFrom | null
}

function Earlier({ link, opened }: NeighbourProps) {
  return (
    <Link to={link.path} state={stateOneOn(opened)} rel="prev">
      <span className="small">← Before, {formatDay(link.day)}</span>
      <span className="t">{link.title}</span>
    </Link>
  )
}

function Later({ link, opened }: NeighbourProps) {
  return (
    <Link to={link.path} state={stateOneOn(opened)} rel="next" className="later">
      <span className="small">After, {formatDay(link.day)} →</span>
      <span className="t">{link.title}</span>
    </Link>
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
      {earlier ? <Earlier link={earlier} opened={opened} /> : <p className="small">The oldest of {whole}</p>}
      {later ? <Later link={later} opened={opened} /> : <p className="small later">The newest of {whole}</p>}
    </nav>
  )
}

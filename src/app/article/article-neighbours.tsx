// The articles before and after: within the results that this one was opened from, else within the archive.

import type { ArticleDetail } from '../../model/bundle.ts'
import { useNeighbours } from '../archive/use-neighbours.ts'
import type { OpenedFrom } from '../scroll/use-followed-links.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { Neighbours } from '../ui/neighbours.tsx'
import { WORDS } from './words.tsx'

export interface ArticleNeighboursProps {
  readonly article: ArticleDetail
  readonly opened: OpenedFrom | null
}

export function ArticleNeighbours({ article, opened }: ArticleNeighboursProps) {
  const { earlier, later, within } = useNeighbours(article, opened?.list ?? null)
  const oldest = within ? WORDS.oldestResult : WORDS.oldest
  const newest = within ? WORDS.newestResult : WORDS.newest
  return (
    <Neighbours
      label={within ? WORDS.neighboursInResults : WORDS.neighbours}
      earlier={earlier ? { ...earlier, word: WORDS.earlier(formatDay(earlier.day)) } : oldest}
      later={later ? { ...later, word: WORDS.later(formatDay(later.day)) } : newest}
    />
  )
}

// The way on from an article, at its top and at its foot: along the list that it was opened from, else along the archive by date.

import type { ArticleLink } from '../../model/bundle.ts'
import { addressOf } from '../address-of.ts'
import type { Neighbours as Around } from '../archive/use-neighbours.ts'
import { formatDay } from '../../publish/day-in-words.ts'
import { Neighbours } from '../ui/neighbours.tsx'
import { WORDS } from './words.tsx'

interface StepProps {
  /** null for none: the row keeps its place. */
  readonly to: ArticleLink | null
  readonly rel: 'prev' | 'next'
  readonly word: string
}

function Step({ to, rel, word }: StepProps) {
  if (to === null) return <span />
  return (
    <a href={addressOf(to.path)} rel={rel}>
      {word}
    </a>
  )
}

/** At the top: where one is, between the ways to both sides. It waits for the list, so that no step leads astray. */
export function ArticleWalk({ before, after, list, isLoading }: Around) {
  const place = isLoading ? '' : list === null ? WORDS.byDate : WORDS.placeInList(list)
  return (
    <nav className="walk" aria-label={list === null ? WORDS.walk : WORDS.walkInList}>
      <Step to={isLoading ? null : before} rel="prev" word={WORDS.before} />
      <span key={place}>{place}</span>
      <Step to={isLoading ? null : after} rel="next" word={WORDS.after} />
    </nav>
  )
}

/** At the foot, with days and headlines. */
export function ArticleNeighbours({ before, after, list }: Around) {
  const words = list === null ? WORDS.inTime : WORDS.inList
  return (
    <Neighbours
      label={words.label}
      earlier={before ? { ...before, word: words.before(formatDay(before.day)) } : words.first}
      later={after ? { ...after, word: words.after(formatDay(after.day)) } : words.last}
    />
  )
}
